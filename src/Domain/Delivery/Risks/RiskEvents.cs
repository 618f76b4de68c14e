using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A risk was taken into the register.</summary>
/// <param name="About">The risk.</param>
/// <param name="Score">Its score, 1 to 25.</param>
public sealed record RiskNamed(RecordRef About, int Score) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The risk was named, with a score of {Score}";
}

/// <summary>What is said of a risk was changed.</summary>
/// <param name="About">The risk.</param>
public sealed record RiskChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The risk was changed";
}

/// <summary>A risk was judged again.</summary>
/// <param name="About">The risk.</param>
/// <param name="Before">Its score before.</param>
/// <param name="Now">Its score now.</param>
/// <param name="Words">Why.</param>
public sealed record RiskJudged(RecordRef About, int Before, int Now, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before == Now ? $"Judged again: the score stays {Now}" : $"The score went from {Before} to {Now}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

/// <summary>A risk was closed.</summary>
/// <param name="About">The risk.</param>
/// <param name="Because">Why.</param>
public sealed record RiskClosed(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The risk was closed";

    /// <inheritdoc/>
    public override string? Said => Because;
}

/// <summary>The council's scale of risks was changed.</summary>
/// <param name="About">The scale.</param>
/// <param name="Because">By whose decision.</param>
public sealed record RiskScaleChanged(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The scale of risks was changed";

    /// <inheritdoc/>
    public override string? Said => Because;
}

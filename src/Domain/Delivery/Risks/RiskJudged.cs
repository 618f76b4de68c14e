using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

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

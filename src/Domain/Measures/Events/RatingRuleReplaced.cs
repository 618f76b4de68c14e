using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A rating rule took the place of another; what the other coloured keeps its colour.</summary>
/// <param name="About">The rule.</param>
/// <param name="Earlier">The rule before.</param>
/// <param name="Words">What the new one does, in a sentence.</param>
/// <param name="Because">Why.</param>
public sealed record RatingRuleReplaced(RecordRef About, string Earlier, string Words, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Rating rule took the place of “{Earlier}”: {Words}";

    /// <inheritdoc/>
    public override string? Said => Because;
}

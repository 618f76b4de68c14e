using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A rating rule can be chosen no longer; what chose it before keeps it.</summary>
/// <param name="About">The rule.</param>
/// <param name="Because">Why.</param>
public sealed record RatingRuleEnded(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Rating rule can be chosen no longer";

    /// <inheritdoc/>
    public override string? Said => Because;
}

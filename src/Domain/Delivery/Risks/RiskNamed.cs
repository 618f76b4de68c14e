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

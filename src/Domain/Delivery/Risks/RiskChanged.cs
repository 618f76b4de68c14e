using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>What is said of a risk was changed.</summary>
/// <param name="About">The risk.</param>
public sealed record RiskChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The risk was changed";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

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

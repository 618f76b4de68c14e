using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

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

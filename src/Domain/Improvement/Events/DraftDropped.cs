using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A draft was dropped before any board saw it.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version's label.</param>
/// <param name="IsWholePlan">Whether the plan had no other version, so that it is no longer shown at all.</param>
/// <param name="Because">Why.</param>
public sealed record DraftDropped(RecordRef About, string Label, bool IsWholePlan, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsWholePlan ? "Draft plan dropped" : $"Draft of version {Label} dropped";

    /// <inheritdoc/>
    public override string? Said => Because;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>A finding was withdrawn.</summary>
/// <param name="About">The finding.</param>
/// <param name="Because">Why.</param>
public sealed record FindingWithdrawn(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Withdrawn";

    /// <inheritdoc/>
    public override string? Said => Because;
}

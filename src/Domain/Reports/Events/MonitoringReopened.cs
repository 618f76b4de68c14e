using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A period that was reported is reported again, in another edition.</summary>
/// <param name="About">The new edition.</param>
/// <param name="Because">Why.</param>
public sealed record MonitoringReopened(RecordRef About, string Because) : Event(About)
{
    /// <summary>The new edition.</summary>
    public required MonitoringReport Next { get; init; }

    /// <inheritdoc/>
    public override string InWords => $"{About.Name} begun";

    /// <inheritdoc/>
    public override string? Said => Because;
}

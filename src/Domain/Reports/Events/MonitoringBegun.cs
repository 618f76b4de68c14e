using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A report of Core Monitoring was begun.</summary>
/// <param name="About">The report.</param>
public sealed record MonitoringBegun(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{About.Name} begun";
}

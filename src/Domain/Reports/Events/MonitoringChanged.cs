using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>The lists, the grouping or the introduction of a draft report were changed.</summary>
/// <param name="About">The report.</param>
public sealed record MonitoringChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{About.Name} changed";
}

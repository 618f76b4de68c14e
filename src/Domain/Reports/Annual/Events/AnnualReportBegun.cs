using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>The annual report of a year was begun.</summary>
/// <param name="About">The report.</param>
public sealed record AnnualReportBegun(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{About.Name} begun";
}

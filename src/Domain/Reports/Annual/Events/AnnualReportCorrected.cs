using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A correction of an annual report was begun.</summary>
/// <param name="About">The report.</param>
/// <param name="Because">What it changes, and why.</param>
public sealed record AnnualReportCorrected(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Correction begun";

    /// <inheritdoc/>
    public override string? Said => Because;
}

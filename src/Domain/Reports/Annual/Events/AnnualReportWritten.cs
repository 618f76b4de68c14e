using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>Somebody wrote in an annual report, or in a correction of it.</summary>
/// <param name="About">The report.</param>
/// <param name="IsCorrection">Whether it is a correction of what was approved.</param>
public sealed record AnnualReportWritten(RecordRef About, bool IsCorrection) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsCorrection ? "Correction written" : "Annual report written";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Somebody wrote in scrutiny's annual report, or in a correction of it.</summary>
/// <param name="About">The report.</param>
/// <param name="IsCorrection">Whether it is a correction of what was agreed.</param>
public sealed record ScrutinyReportWritten(RecordRef About, bool IsCorrection) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsCorrection ? "Correction written" : "Foreword written";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A correction of scrutiny's annual report was begun.</summary>
/// <param name="About">The report.</param>
/// <param name="Because">What it corrects, and why.</param>
public sealed record ScrutinyReportCorrected(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Correction begun";

    /// <inheritdoc/>
    public override string? Said => Because;
}

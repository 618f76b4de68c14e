using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Somebody wrote in the assessment of a board's impact.</summary>
/// <param name="About">The assessment.</param>
/// <param name="IsCorrection">Whether it is a correction of what was agreed.</param>
public sealed record BoardAssessmentWritten(RecordRef About, bool IsCorrection) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsCorrection ? "Correction written" : "Assessment written";
}

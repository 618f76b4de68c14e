using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A correction of the assessment of a board's impact was begun.</summary>
/// <param name="About">The assessment.</param>
/// <param name="Because">Why.</param>
public sealed record BoardAssessmentCorrected(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Correction begun";

    /// <inheritdoc/>
    public override string? Said => Because;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A self-assessment that was signed off was opened again.</summary>
/// <param name="About">The self-assessment.</param>
/// <param name="Because">Why.</param>
public sealed record SelfAssessmentReopened(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Opened again";

    /// <inheritdoc/>
    public override string? Said => Because;
}

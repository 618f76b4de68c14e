using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A self-assessment was begun.</summary>
/// <param name="About">The self-assessment.</param>
/// <param name="Framework">The edition of the framework.</param>
public sealed record SelfAssessmentBegun(RecordRef About, string Framework) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Begun, on {Framework}";
}

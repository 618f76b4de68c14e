using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>An answer of a self-assessment was said to be finished, or not to be after all.</summary>
/// <param name="About">The answer.</param>
/// <param name="IsFinished">Whether it is.</param>
public sealed record AnswerFinished(RecordRef About, bool IsFinished) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsFinished ? "Finished" : "Not finished after all";
}

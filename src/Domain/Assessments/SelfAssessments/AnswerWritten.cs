using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>An answer of a self-assessment was written.</summary>
/// <param name="About">The answer.</param>
/// <param name="Score">The score; null for none.</param>
public sealed record AnswerWritten(RecordRef About, int? Score) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Score is { } score ? $"Written, with score {score}" : "Written, without a score of its own";
}

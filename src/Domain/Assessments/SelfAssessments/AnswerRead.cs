using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>An answer of a self-assessment was read a second time.</summary>
/// <param name="About">The answer.</param>
/// <param name="Agrees">Whether the reader agrees.</param>
/// <param name="Words">Why; null where nothing was said.</param>
public sealed record AnswerRead(RecordRef About, bool Agrees, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Agrees ? "Read a second time: agreed" : "Read a second time: not agreed";

    /// <inheritdoc/>
    public override string? Said => Words;
}

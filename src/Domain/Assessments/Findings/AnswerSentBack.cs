using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>The answer to a finding was sent back.</summary>
/// <param name="About">The finding.</param>
/// <param name="Because">Why.</param>
public sealed record AnswerSentBack(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Answer sent back";

    /// <inheritdoc/>
    public override string? Said => Because;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>The answer to a finding was approved.</summary>
/// <param name="About">The finding.</param>
/// <param name="Kind">How it is answered.</param>
public sealed record AnswerApproved(RecordRef About, AnswerKind Kind) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Answer approved: {Kind.InWords().ToLowerInvariant()}";
}

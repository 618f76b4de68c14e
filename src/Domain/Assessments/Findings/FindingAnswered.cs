using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>A finding was answered.</summary>
/// <param name="About">The finding.</param>
/// <param name="Kind">How.</param>
/// <param name="Words">What was said; null for nothing.</param>
public sealed record FindingAnswered(RecordRef About, AnswerKind Kind, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Answered: {Kind.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}

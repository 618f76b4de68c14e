using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>The answer to a finding was looked at again and stands.</summary>
/// <param name="About">The finding.</param>
/// <param name="Again">When it is looked at next.</param>
/// <param name="Seen">What was seen.</param>
public sealed record AnswerReviewed(RecordRef About, DateOnly Again, string Seen) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Answer reviewed; the next review is on {Again.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Seen;
}

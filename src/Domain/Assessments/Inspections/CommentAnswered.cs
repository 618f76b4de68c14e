using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The inspectorate replied to a comment on the draft report.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="IsTaken">Whether the draft was changed for it.</param>
/// <param name="Reply">What was replied.</param>
/// <param name="IsCorrection">Whether another reply had been recorded before.</param>
public sealed record CommentAnswered(RecordRef About, int Number, bool IsTaken, string Reply, bool IsCorrection) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Comment {Number} answered: the draft was {(IsTaken ? "changed" : "not changed")}{(IsCorrection ? " (corrected)" : "")}";

    /// <inheritdoc/>
    public override string? Said => Reply;
}

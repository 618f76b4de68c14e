using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A comment on the draft report was withdrawn before it was sent.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Paragraph">The paragraph as cited in the draft.</param>
/// <param name="Because">Why.</param>
public sealed record CommentWithdrawn(RecordRef About, int Number, string Paragraph, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Comment {Number} on paragraph {Paragraph} of the draft withdrawn";

    /// <inheritdoc/>
    public override string? Said => Because;
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A comment on a paragraph of the draft report was written.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the comment.</param>
/// <param name="Paragraph">The paragraph as cited in the draft.</param>
/// <param name="Words">What the council says.</param>
/// <param name="Late">Why it comes after the time for comments; null where it does not.</param>
public sealed record CommentWritten(RecordRef About, int Number, string Paragraph, string Words, string? Late) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Comment {Number} written on paragraph {Paragraph} of the draft{(Late is null ? "" : ", after the time for comments")}";

    /// <inheritdoc/>
    public override string? Said => Late is null ? Words : $"{Words}\nWhy it comes late: {Late}";
}

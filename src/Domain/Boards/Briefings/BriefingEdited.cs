using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A section of a briefing was edited, or the words of the record were put back.</summary>
/// <param name="About">The briefing.</param>
/// <param name="Section">The section; empty for the one without a heading.</param>
/// <param name="IsPutBack">Whether the words of the record were put back.</param>
public sealed record BriefingEdited(RecordRef About, string Section, bool IsPutBack) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{(IsPutBack ? "Words of the record put back" : "Section edited")}: {(Section.Length > 0 ? Section : "what it covers")}";
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>Paragraphs of a report were marked for what they are.</summary>
/// <param name="About">The report.</param>
/// <param name="Marks">Each paragraph with what it is.</param>
public sealed record ParagraphsMarked(RecordRef About, IReadOnlyList<string> Marks) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Marks.Count == 1 ? "A paragraph was marked" : $"{Marks.Count} paragraphs were marked";

    /// <inheritdoc/>
    public override string? Said => string.Join("; ", Marks);
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>A finding was made of paragraphs.</summary>
/// <param name="About">The finding.</param>
/// <param name="Title">What was found.</param>
/// <param name="Paragraphs">The paragraphs as cited.</param>
public sealed record FindingMade(RecordRef About, string Title, IReadOnlyList<string> Paragraphs) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Found in {(Paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {string.Join(", ", Paragraphs)}";

    /// <inheritdoc/>
    public override string? Said => Title;
}

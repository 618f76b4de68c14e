using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>A report was read in.</summary>
/// <param name="About">The report.</param>
/// <param name="Inspection">The inspection, which keeps the scores.</param>
/// <param name="FileName">The file.</param>
/// <param name="Hash">Its SHA-256.</param>
/// <param name="Paragraphs">How many paragraphs it has.</param>
public sealed record ReportRead(RecordRef About, Guid Inspection, string FileName, string Hash, int Paragraphs) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Read in from {FileName}: {Paragraphs} {(Paragraphs == 1 ? "paragraph" : "paragraphs")}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("inspection", Inspection)];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Field, string? Before, string? After)> Values => [("File", null, $"{FileName}, SHA-256 {Hash}")];
}

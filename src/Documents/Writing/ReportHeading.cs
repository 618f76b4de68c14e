namespace GoldenThread.Documents.Writing;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Text">Its words.</param>
public sealed record ReportHeading(int Level, string Text) : ReportBlock
{
    /// <summary>The name under which a table of contents leads to it: a letter, then letters, digits and underscores, up to 40; null for none. No two headings have the same.</summary>
    public string? Anchor { get; init; }
}

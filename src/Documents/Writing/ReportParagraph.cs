namespace GoldenThread.Documents.Writing;

/// <summary>A paragraph; a new line in the text is a line break.</summary>
public sealed record ReportParagraph(string Text) : ReportBlock;

namespace GoldenThread.Documents.Writing;

/// <summary>A table of contents: each line leads to the heading of its anchor, and in Word says the page on which that stands.</summary>
/// <param name="Title">Its own heading.</param>
/// <param name="Lines">The headings in their order, each with an anchor.</param>
public sealed record ReportContents(string Title, IReadOnlyList<ReportHeading> Lines) : ReportBlock;

namespace GoldenThread.Documents.Writing;

/// <summary>What follows begins on a new page.</summary>
public sealed record ReportPageBreak : ReportBlock;

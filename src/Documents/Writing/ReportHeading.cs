namespace GoldenThread.Documents.Writing;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Text">Its words.</param>
public sealed record ReportHeading(int Level, string Text) : ReportBlock;

namespace GoldenThread.Documents.Writing;

/// <summary>A column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width against the other columns' widths.</param>
public sealed record ReportColumn(string Heading, double Width = 1);

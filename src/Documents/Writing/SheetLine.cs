namespace GoldenThread.Documents.Writing;

/// <summary>A row of a sheet to be written.</summary>
internal sealed record SheetLine(SheetStyle Style, IReadOnlyList<ReportCell> Cells);

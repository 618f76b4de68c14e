namespace GoldenThread.Documents.Data;

/// <summary>A sheet of a workbook, or the one table of a text file.</summary>
/// <param name="Number">Its place among the sheets that hold cells, from 1.</param>
/// <param name="Name">Its name; empty for a text file.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
public sealed record DataSheet(int Number, string Name, bool IsHidden);

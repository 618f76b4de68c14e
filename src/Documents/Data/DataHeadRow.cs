using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>One of the first rows of a sheet, kept for a page to show.</summary>
public sealed record DataHeadRow
{
    /// <summary>Its number as a person counts it.</summary>
    public required int Number { get; init; }

    /// <summary>Its cells as strings.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>What each cell holds.</summary>
    public required IReadOnlyList<CellKind> Kinds { get; init; }

    /// <summary>Whether the workbook hides it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What is wrong with the row as a whole; see <see cref="DataRows.Fault"/>.</summary>
    public string? Fault { get; init; }

    /// <summary>The text of a cell, the first at 0; empty past the row's end.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    internal IReadOnlyList<MergedCells> Merged { get; init; } = [];

    internal IReadOnlyList<int> HiddenColumns { get; init; } = [];

    internal bool IsFilled(int column) => column < Cells.Count && !string.IsNullOrWhiteSpace(Cells[column]);

    internal static DataHeadRow Of(DataRows row)
    {
        var columns = Enumerable.Range(0, row.Count).ToList();
        return new()
        {
            Number = row.Number,
            Cells = row.ToArray(),
            Kinds = [.. columns.Select(row.KindOf)],
            IsHidden = row.IsHidden,
            Fault = row.Fault,
            Merged = [.. row.Merged],
            HiddenColumns = [.. columns.Where(row.IsColumnHidden)],
        };
    }
}

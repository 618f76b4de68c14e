namespace GoldenThread.Documents.Writing;

/// <summary>A row of a table.</summary>
public sealed record ReportRow
{
    /// <summary>Its cells from the left; a shorter row is filled up with empty ones.</summary>
    public required IReadOnlyList<ReportCell> Cells { get; init; }

    /// <summary>Whether it is a heading across the table for the rows below it.</summary>
    public bool IsGroupHeading { get; init; }

    /// <summary>Whether a page may not break inside it.</summary>
    public bool KeepTogether { get; init; } = true;

    /// <summary>A row of cells.</summary>
    public static ReportRow Of(params ReportCell[] cells) => new() { Cells = cells };

    /// <summary>A heading across the whole table.</summary>
    public static ReportRow Group(string heading) => new() { Cells = [ReportCell.Of(heading)], IsGroupHeading = true };

    /// <summary>The cells for a table of so many columns: a group heading spans all, a short row is filled up.</summary>
    internal IEnumerable<ReportCell> Across(int columns)
    {
        if (IsGroupHeading)
            return [Cells[0] with { ColumnSpan = columns }];
        var missing = columns - Cells.Sum(c => c.ColumnSpan);
        return missing < 0 ? throw new ArgumentException($"A row has {-missing} cells more than its table has columns.") : Cells.Concat(Enumerable.Repeat(ReportCell.Empty, missing));
    }
}

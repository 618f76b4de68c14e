namespace GoldenThread.Documents.Reading;

/// <summary>Marks the cells of a sheet that merged ranges join: the first spans, the rest are covered and empty.</summary>
internal sealed class SheetMerges(string sheet, List<SheetRow> rows, Intake intake)
{
    private readonly int width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Length);
    private long left = 5_000_000;

    public static void NoticeUnder(string where, string words, Intake intake) =>
        intake.Notice(where, NoticeKind.UnderMerge, $"The words “{words}” lie under a merged cell, where they can't be seen. They were left out.");

    public void Join(int fromRow, int toRow, int fromColumn, int toColumn)
    {
        var lastColumn = Math.Min(toColumn, width - 1);
        var first = IndexOf(fromRow);
        // Whatever is merged around an empty first cell has nothing to spread.
        if (first >= rows.Count || lastColumn < fromColumn)
            return;
        var after = first;
        for (; after < rows.Count && rows[after].Number <= toRow; after++)
        {
            if ((left -= lastColumn - fromColumn + 1) < 0)
                throw new RefusedException(RefusalKind.Unsafe, $"The sheet {sheet} joins more cells than it has. It is not read.");
            Cover(rows[after], fromRow, fromColumn, lastColumn);
        }

        if (rows[first] is { } root && root.Number == fromRow && fromColumn < root.Cells.Length)
            root.Cells[fromColumn] = root.Cells[fromColumn] with { ColumnSpan = lastColumn - fromColumn + 1, RowSpan = rows[after - 1].Number - fromRow + 1 };
    }

    private void Cover(SheetRow row, int fromRow, int fromColumn, int lastColumn)
    {
        if (row.Cells.Length <= lastColumn)
            row.Cells = [.. row.Cells, .. Enumerable.Repeat(DocumentCell.Empty, lastColumn + 1 - row.Cells.Length)];
        for (var column = row.Number == fromRow ? fromColumn + 1 : fromColumn; column <= lastColumn; column++)
        {
            if (row.Cells[column].Lines.Count > 0)
                NoticeUnder($"sheet {sheet}, row {row.Number}", row.Cells[column].Text, intake);
            row.Cells[column] = DocumentCell.Covered;
        }
    }

    private int IndexOf(int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>Makes one heading for each column out of heading rows in storeys: a merged heading counts for every column below it.</summary>
internal static class Headings
{
    private const string Join = " – ";

    public static string[] Of(IReadOnlyList<DataHeadRow> rows, int width)
    {
        var merged = rows.Any(r => r.Merged.Count > 0);
        return [.. Enumerable.Range(0, width).Select(column =>
        {
            var parts = new List<string>();
            for (var i = 0; i < rows.Count; i++)
                if (Words.Fold(Text(rows, i, column, spread: !merged && i < rows.Count - 1)) is { Length: > 0 } part && (parts.Count == 0 || parts[^1] != part))
                    parts.Add(part);
            return string.Join(Join, parts);
        })];
    }

    private static string Text(IReadOnlyList<DataHeadRow> rows, int at, int column, bool spread)
    {
        foreach (var cells in rows[at].Merged)
            if (cells.HasColumn(column))
                return rows.FirstOrDefault(r => r.Number == cells.FirstRow)?[cells.FirstColumn] ?? "";
        if (rows[at].IsFilled(column) || !spread)
            return rows[at][column];
        // Without merges an upper heading stands above the first of its columns and counts until the next one.
        while (column > 0 && !rows[at].IsFilled(column))
            column--;
        return rows[at][column];
    }
}

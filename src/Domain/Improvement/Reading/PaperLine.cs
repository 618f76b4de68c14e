using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>A paragraph or a table's row, in reading order.</summary>
internal sealed record PaperLine
{
    public required string Where { get; init; }

    /// <summary>0 for a paragraph.</summary>
    public int Table { get; init; }
    public string? Sheet { get; init; }
    public int Row { get; init; }
    public IReadOnlyList<PaperCell> Cells { get; init; } = [];

    /// <summary>How many columns the whole table has.</summary>
    public int Width { get; init; }
    public int HeadingLevel { get; init; }
    public bool IsHeaderRow { get; init; }

    /// <summary>The words of a paragraph, or of a row's only filled cell; empty for a row with several.</summary>
    public string Text { get; init; } = "";

    /// <summary>The places of the filled cells, from 0.</summary>
    public IReadOnlyList<int> Filled { get; init; } = [];

    public bool IsParagraph => Table == 0;

    /// <summary>A paragraph, or a row that reads like one: words in its first cell alone, or in one cell that spans most of the table.</summary>
    public bool ReadsAsText => IsParagraph || (Filled.Count == 1 && (Filled[0] == 0 || Cells[Filled[0]].ColumnSpan * 2 >= Width));

    public string Cell(int column) => column < Cells.Count ? Cells[column].Text.Trim() : "";

    /// <summary>Whether a merged neighbour above, not to the left, covers the cell.</summary>
    public bool IsCoveredFromAbove(int column)
    {
        if (column >= Cells.Count || !Cells[column].IsCovered)
            return false;
        for (var left = column - 1; left >= 0; left--)
            if (Cells[left].ColumnSpan > column - left)
                return false;
        return true;
    }

    public static List<PaperLine> Of(Paper paper)
    {
        var lines = new List<PaperLine>();
        var paragraph = 0;
        foreach (var part in paper.Parts)
        {
            if (part is PaperParagraph p)
            {
                paragraph++;
                if (p.Text.Length > 0)
                    lines.Add(new PaperLine { Where = $"paragraph {paragraph}", Text = p.Text, HeadingLevel = p.HeadingLevel });
            }
            else if (part is PaperTable table)
                lines.AddRange(Rows(table));
        }
        return lines;
    }

    private static IEnumerable<PaperLine> Rows(PaperTable table)
    {
        var width = table.Rows.Select(r => r.Cells.Count).DefaultIfEmpty().Max();
        foreach (var row in table.Rows)
        {
            List<int> filled = [.. Enumerable.Range(0, row.Cells.Count).Where(i => row.Cells[i].Text.Trim().Length > 0)];
            if (filled.Count == 0)
                continue;
            yield return new PaperLine
            {
                Where = table.Name is { } sheet ? $"sheet {sheet}, row {row.Number}" : $"table {table.Number}, row {row.Number}",
                Table = table.Number,
                Sheet = table.Name,
                Row = row.Number,
                Cells = row.Cells,
                Width = width,
                IsHeaderRow = row.IsHeader,
                Filled = filled,
                Text = filled.Count == 1 ? row.Cells[filled[0]].Text.Trim() : "",
            };
        }
    }
}

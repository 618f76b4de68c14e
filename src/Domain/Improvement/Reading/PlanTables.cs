namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Tells the tables of actions from all else in a paper: their headings, their rows, and the lines between that may be headings of sections.</summary>
internal sealed class PlanTables(IReadOnlyList<PaperLine> lines, HashSet<PaperLine> taken, ColumnMapping? mapping, PlanWarnings warnings)
{
    private readonly List<ReadTable> tables = [];
    private readonly HashSet<string> headingsSeen = [];

    /// <summary>A line of the plan: with columns it is a row, without it is a line between rows.</summary>
    internal readonly record struct Item(PaperLine Line, TableColumns? Columns);

    public IReadOnlyList<ReadTable> Tables => tables;

    public List<ReadReview> Reviews { get; } = [];

    public List<Item> Read()
    {
        var items = new List<Item>();
        TableColumns? columns = null;
        PaperLine? review = null;
        var table = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (taken.Contains(line))
                continue;
            if (line.IsParagraph)
            {
                items.Add(new(line, null));
                continue;
            }
            if (line.Table != table)
            {
                (table, review) = (line.Table, null);
                columns = Continue(line, columns);
            }
            if (ReviewRecord.IsHeader(line))
                (review, columns) = (line, null);
            else if (columns is null ? TableColumns.IsHeader(line) : columns.IsHeaderAgain(line))
            {
                var second = i + 1 < lines.Count && TableColumns.IsSecondHeader(line, lines[i + 1]) ? lines[i + 1] : null;
                columns = Headed(line, second, i);
                i += second is null ? 0 : 1;
                review = null;
            }
            else if (review is not null && line.Filled.Count > 1)
                Reviews.Add(ReviewRecord.Row(review, line, warnings));
            else if (columns is not null)
                items.Add(new(line, columns));
            else if (line.ReadsAsText)
                (review, _) = (null, line.Sheet is null ? 0 : 1);
            else
                Unheaded(line);
            if (columns is null && line.ReadsAsText)
                items.Add(new(line, null));
        }
        return items;
    }

    // A table without headings of its own goes on with those of the table before, if it is as wide; a person's word comes first.
    private TableColumns? Continue(PaperLine line, TableColumns? columns)
    {
        var headed = lines.Where(l => l.Table == line.Table).Any(TableColumns.IsHeader);
        if (headed)
            return null;
        if (columns is not null && columns.Width == line.Width)
        {
            var own = mapping is not null && mapping.Columns.Keys.Any(k => k.Table == line.Table)
                ? TableColumns.Of(line.Table, line.Width, mapping) with { Headings = columns.Headings } : columns;
            Note(line, null, own);
            return own;
        }
        if (mapping is not null && mapping.Covers(line.Table))
        {
            var said = TableColumns.Of(line.Table, line.Width, mapping);
            Note(line, null, said);
            return said;
        }
        return null;
    }

    private TableColumns Headed(PaperLine header, PaperLine? second, int at)
    {
        var rows = lines.Skip(at + 1).TakeWhile(l => l.Table == header.Table && !TableColumns.IsHeader(l)).Where(l => !ReferenceEquals(l, second) && !l.ReadsAsText);
        var columns = TableColumns.Of(header, second, mapping).SettledBy(rows);
        Note(header, header.Row, columns);
        return columns;
    }

    private void Note(PaperLine line, int? headerRow, TableColumns columns)
    {
        // A sheet repeats its headings at every page; once is enough, unless they change.
        if (!headingsSeen.Add($"{line.Table}|{string.Join('|', columns.Headings)}"))
            return;
        tables.Add(new(line.Table, line.Sheet, headerRow, [.. columns.Fields.Select((f, c) => new ReadColumn(c + 1, columns.Headings[c], f, columns.ByPerson[c]))]));
        for (var c = 0; c < columns.Width; c++)
        {
            var heading = columns.Headings[c];
            if (columns.Fields[c] == PlanField.Other && heading.Length > 0 && !columns.ByPerson[c] && headingsSeen.Add("?" + heading))
                warnings.Add(line.Where, WarningKind.UnknownColumn, $"The column \"{heading}\" could not be matched to a field of the plan. Its words are kept under that heading; you can say what they are.");
            if (columns.Fields[c] != PlanField.Other && heading.Length > 0 && columns.Fields.Take(c).Contains(columns.Fields[c]) && headingsSeen.Add("=" + heading))
                warnings.Add(line.Where, WarningKind.SameColumns, $"The columns \"{columns.Headings[columns.Column(columns.Fields[c])]}\" and \"{heading}\" were taken to hold the same, and their words joined. You can say otherwise.");
        }
    }

    private void Unheaded(PaperLine line)
    {
        var rows = lines.Where(l => l.Table == line.Table).ToList();
        if (line.Width < 3 || rows.Count < 2 || rows.Any(TableColumns.IsHeader) || rows.Any(ReviewRecord.IsHeader) || !headingsSeen.Add($"!{line.Table}"))
            return;
        tables.Add(new(line.Table, line.Sheet, null, [.. Enumerable.Range(0, line.Width).Select(c => new ReadColumn(c + 1, line.Cell(c), HeadingWords.Field(line.Cell(c)) ?? PlanField.Other, false))]));
        warnings.Add(line.Where, WarningKind.NoHeader, "This table has no headings that could be understood, so nothing was read from it. If it holds actions, please say what its columns are.");
    }
}

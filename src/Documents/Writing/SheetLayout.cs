using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Writing;

/// <summary>How a report lies on sheets: nothing but tables gives each its own sheet, the heading row on top; a paper with words between lies on one sheet in reading order.</summary>
internal sealed record SheetLayout(string Name, IReadOnlyList<double> Widths, int FrozenRows, IEnumerable<SheetLine> Rows)
{
    private const double TotalWidth = 160;
    private const int LongestName = 31;
    private const double LineHeight = 14.5;
    private const double HighestRow = 409;

    public static IReadOnlyList<SheetLayout> Of(Report report)
    {
        var tables = report.Blocks.OfType<ReportTable>().ToList();
        if (tables.Count < report.Blocks.Count || tables.Count == 0)
            return [new(NameOf(report.Title, []), tables.Count == 0 ? [TotalWidth / 2] : WidthsOf(tables.MaxBy(t => t.Columns.Count)!), 0, report.Blocks.SelectMany(RowsOf).Prepend(Line(SheetStyle.Title, report.Title)))];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. tables.Select(t => new SheetLayout(NameOf(t.Caption, names), WidthsOf(t), t.UpperHeadings.Count + 1, TableRows(t)))];
    }

    /// <summary>How high a row is whose words are wrapped, in points; null when one line holds them. Spreadsheets other than Excel don't find it out by themselves.</summary>
    public double? HeightOf(SheetLine row)
    {
        if (row.Style is not (SheetStyle.Cell or SheetStyle.Heading))
            return null;
        var (lines, column) = (1, 0);
        foreach (var cell in row.Cells)
        {
            var width = Widths.Skip(column).Take(cell.ColumnSpan).Sum();
            column += cell.ColumnSpan;
            // Words that don't fit go to the next line whole: about a tenth of each line stays empty.
            if (cell.IsText && width > 0)
                lines = Math.Max(lines, cell.Lines.Sum(line => (int)Math.Ceiling(Math.Max(1, line.Length + (cell.IsBulleted ? 2 : 0)) / (width * 0.9))));
        }

        return lines == 1 ? null : Math.Min(lines * LineHeight, HighestRow);
    }

    private static IEnumerable<SheetLine> RowsOf(ReportBlock block) => block switch
    {
        ReportHeading heading => [Line(SheetStyle.Title, heading.Text)],
        ReportParagraph paragraph => [Line(SheetStyle.Words, paragraph.Text)],
        ReportList list => list.Items.Select(i => new SheetLine(SheetStyle.Words, [ReportCell.Bullets([i])])),
        ReportTable table => TableRows(table),
        _ => throw new ArgumentException($"A {block.GetType().Name} can't be written on a sheet."),
    };

    private static IEnumerable<SheetLine> TableRows(ReportTable table) => table.HeadingRows.Select(r => new SheetLine(SheetStyle.Heading, [.. r.Across(table.Columns.Count)]))
        .Concat(table.Rows.Select(r => new SheetLine(r.IsGroupHeading ? SheetStyle.Heading : SheetStyle.Cell, [.. r.Across(table.Columns.Count)])));

    private static SheetLine Line(SheetStyle style, string text) => new(style, [ReportCell.Of(text)]);

    private static double[] WidthsOf(ReportTable table)
    {
        var sum = table.Columns.Sum(c => c.Width);
        return [.. table.Columns.Select(c => Math.Clamp(TotalWidth * c.Width / sum, 9, 80))];
    }

    /// <summary>A name that Excel takes: 31 characters, none of its seven signs, no apostrophe at an end, and no name twice.</summary>
    public static string NameOf(string wanted, HashSet<string> taken)
    {
        var clean = Words.Fold(new string([.. SafeText.Xml(wanted).Select(c => char.IsControl(c) || "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? ' ' : c)])).Trim(' ', '\'');
        for (var i = 1; ; i++)
        {
            var end = i == 1 ? "" : $" ({i})";
            var length = Math.Min(clean.Length, LongestName - end.Length);
            // Never half of an emoji.
            if (length > 0 && length < clean.Length && char.IsHighSurrogate(clean[length - 1]))
                length--;
            var name = (clean[..length].Trim(' ', '\'') is { Length: > 0 } cut ? cut : "Sheet") + end;
            if (taken.Add(name))
                return name;
        }
    }
}

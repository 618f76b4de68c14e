using System.Globalization;
using AngleSharp.Dom;

namespace GoldenThread.Documents.Reading.Web;

/// <summary>Reads a table of a page: cells that span columns or rows take up their places, and say so.</summary>
internal sealed class HtmlTable(Intake intake, int number)
{
    private readonly Dictionary<int, int> coveredBelow = [];
    private readonly List<DocumentRow> rows = [];

    public DocumentTable Read(IElement table)
    {
        var caption = table.Children.FirstOrDefault(c => c.LocalName == "caption");
        var lines = table.Children.SelectMany(c => c.LocalName == "tr" ? [c] : c.LocalName is "thead" or "tbody" or "tfoot" ? c.Children.Where(r => r.LocalName == "tr") : []).ToList();
        for (var i = 0; i < lines.Count; i++)
            ReadRow(lines[i], i + 1, lines.Count - i);
        return new DocumentTable { Number = number, Name = caption is null ? null : Words.Fold(caption.TextContent) is { Length: > 0 } name ? name : null, Rows = rows };
    }

    private void ReadRow(IElement row, int at, int rowsLeft)
    {
        var cells = new List<DocumentCell>();
        string Where() => $"table {number}, row {at}, column {cells.Count + 1}";
        intake.CountRow();
        var isHeader = row.ParentElement?.LocalName == "thead";
        foreach (var element in row.Children.Where(c => c.LocalName is "td" or "th"))
        {
            FillCovered(cells);
            var text = new HtmlText(intake);
            foreach (var child in element.ChildNodes)
                text.Add(child);
            if (element.QuerySelector("table") is not null)
                intake.Notice(Where(), NoticeKind.NestedTable, "The cell holds a table of its own. It was read as lines of the cell, one for each of its cells.");
            var (columns, deep) = (Math.Max(1, Span(element, "colspan")), Span(element, "rowspan"));
            deep = deep == 0 ? rowsLeft : Math.Min(deep, rowsLeft);
            intake.CheckColumns(cells.Count + columns, $"table {number}");
            var cell = intake.Cell(text.ToString(), Where);
            for (var i = 0; i < columns; i++)
            {
                if (deep > 1)
                    coveredBelow[cells.Count] = deep - 1;
                cells.Add(i > 0 ? DocumentCell.Covered : columns > 1 || deep > 1 ? cell with { ColumnSpan = columns, RowSpan = deep } : cell);
            }
        }

        FillCovered(cells);
        rows.Add(new DocumentRow { Number = at, Cells = cells, IsHeader = isHeader, IsHidden = row.HasAttribute("hidden") });
    }

    private void FillCovered(List<DocumentCell> cells)
    {
        while (coveredBelow.TryGetValue(cells.Count, out var left))
        {
            if (left == 1)
                coveredBelow.Remove(cells.Count);
            else
                coveredBelow[cells.Count] = left - 1;
            cells.Add(DocumentCell.Covered);
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, 65_534) : 1;
}

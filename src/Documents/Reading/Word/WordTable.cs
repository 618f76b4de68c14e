using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Reads a table: cells by column, merged ones marked, each cell's paragraphs as its lines.</summary>
internal sealed class WordTable(Intake intake, WordText words)
{
    public DocumentTable Read(XElement table, int number)
    {
        var rows = new List<(bool IsHeader, bool IsHidden, List<DocumentCell> Cells)>();
        var open = new Dictionary<int, (int Row, int Column)>();
        foreach (var row in WordBlocks.Rows(table))
        {
            var properties = row.Child("trPr");
            if (properties?.Child("ins") is not null || properties?.Child("del") is not null)
                words.NoticeChange();
            if (properties?.Child("del") is not null)
                continue;
            intake.CountRow();
            rows.Add((properties?.IsOn("tblHeader") == true, properties?.IsOn("hidden") == true, []));
            ReadCells(row, properties, rows, open, number);
        }

        return new DocumentTable
        {
            Number = number,
            Rows = [.. rows.Select((row, index) => new DocumentRow { Number = index + 1, Cells = row.Cells, IsHeader = row.IsHeader, IsHidden = row.IsHidden })],
        };
    }

    private void ReadCells(XElement row, XElement? properties, List<(bool IsHeader, bool IsHidden, List<DocumentCell> Cells)> rows, Dictionary<int, (int Row, int Column)> open, int number)
    {
        var at = rows.Count - 1;
        var cells = rows[at].Cells;
        string Where() => $"table {number}, row {at + 1}, column {cells.Count + 1}";
        Pad(cells, properties?.Number("gridBefore", 0) ?? 0, DocumentCell.Empty, Where);
        foreach (var element in WordBlocks.Cells(row))
        {
            var start = cells.Count;
            var cellProperties = element.Child("tcPr");
            var span = Math.Max(1, cellProperties?.Number("gridSpan", 1) ?? 1);
            var merge = cellProperties?.Child("vMerge");
            var cell = ReadCell(element, Where);
            if (merge is not null && merge.Setting() != "restart" && open.TryGetValue(start, out var root))
            {
                if (cell.Lines.Count > 0)
                    intake.Notice(Where(), NoticeKind.UnderMerge, $"The words “{cell.Text}” lie under a merged cell, where they can't be seen. They were left out.");
                rows[root.Row].Cells[root.Column] = rows[root.Row].Cells[root.Column] with { RowSpan = at - root.Row + 1 };
                cell = DocumentCell.Covered;
            }
            else
            {
                open.Remove(start);
                if (merge is not null)
                    open[start] = (at, start);
            }

            cells.Add(span > 1 && !cell.IsCovered ? cell with { ColumnSpan = span } : cell);
            Pad(cells, span - 1, DocumentCell.Covered, Where);
        }
    }

    private void Pad(List<DocumentCell> cells, int count, DocumentCell with, Func<string> where)
    {
        intake.CheckColumns(cells.Count + Math.Min(count, int.MaxValue / 2), where());
        for (var i = 0; i < count; i++)
            cells.Add(with);
    }

    private DocumentCell ReadCell(XElement element, Func<string> where)
    {
        var lines = new List<string>();
        Collect(element, lines, where, false);
        return intake.Cell(lines.ToArray(), lines.Sum(l => l.Length), where);
    }

    private void Collect(XElement container, List<string> lines, Func<string> where, bool nested)
    {
        foreach (var block in WordBlocks.Blocks(container))
        {
            if (block.Local == "p")
            {
                var boxes = new List<XElement>();
                lines.AddRange(CellLines.Of(words.Of(block, boxes)));
                foreach (var box in boxes)
                    Collect(box, lines, where, nested);
            }
            else if (block.Local == "tbl")
            {
                if (!nested)
                    intake.Notice(where(), NoticeKind.NestedTable, "The cell holds a table of its own. It was read as lines of the cell, one for each of its cells.");
                foreach (var cell in WordBlocks.Rows(block).SelectMany(WordBlocks.Cells))
                    Collect(cell, lines, where, true);
            }
        }
    }
}

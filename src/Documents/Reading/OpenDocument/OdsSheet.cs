using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Reads one sheet as it streams by. A cell or row that stands for many is taken that many times only if it holds something.</summary>
internal sealed class OdsSheet(string name, bool isHidden, OdsCells cells, Intake intake)
{
    private readonly SheetTable table = new(name, isHidden, intake);
    private readonly List<(int From, int To, string? Style)> columns = [];
    private int nextColumn;
    private int nextRow = 1;

    public DocumentTable Read(XmlReader reader, int number)
    {
        var end = reader.Depth;
        if (reader.IsEmptyElement)
            return table.Make(number);
        reader.Read();
        while (reader.Depth > end)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-column" })
                TakeColumn(reader);
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-row" })
                TakeRow(reader);
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "table" or "shapes" or "forms" })
                reader.Skip();
            else if (!reader.Read())
                break;
        }

        return table.Make(number);
    }

    private void TakeColumn(XmlReader reader)
    {
        var last = nextColumn + Repeated(reader, "number-columns-repeated") - 1;
        columns.Add((nextColumn, last, Setting(reader, "default-cell-style-name")));
        if (Setting(reader, "visibility") is "collapse" or "filter")
            table.HideColumns(nextColumn, last);
        nextColumn = last + 1;
    }

    /// <summary>Reads a row and leaves the reader behind it.</summary>
    private void TakeRow(XmlReader reader)
    {
        var times = Repeated(reader, "number-rows-repeated");
        var hidden = Setting(reader, "visibility") is "collapse" or "filter";
        var (found, end) = (new List<(int Column, DocumentCell Cell)>(), reader.Depth);
        var column = 0;
        string Where() => $"sheet {name}, cell {new Excel.CellReference(column, nextRow)}";
        if (!reader.IsEmptyElement)
        {
            reader.Read();
            while (reader.Depth > end)
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell" })
                    column = TakeCell(reader, column, found, Where);
                else if (!reader.Read())
                    break;
            }
        }

        reader.Read();
        // Files fill their sheets to the last row with one empty row said a million times.
        for (var i = 0; i < times && found.Exists(f => !f.Cell.IsCovered); i++)
        {
            foreach (var (place, cell) in found)
                table.Put(place, nextRow + i, i == 0 ? cell : intake.Again(cell));
            table.EndRow(nextRow + i, hidden);
        }

        nextRow += times;
    }

    private int TakeCell(XmlReader reader, int column, List<(int Column, DocumentCell Cell)> found, Func<string> where)
    {
        var times = Repeated(reader, "number-columns-repeated");
        var (wide, deep) = (Repeated(reader, "number-columns-spanned"), Repeated(reader, "number-rows-spanned"));
        var covered = reader.LocalName == "covered-table-cell";
        var cell = cells.Read(XmlTree.Read(reader, intake.Limits), columns.Find(c => c.From <= column && column <= c.To).Style, where);
        if (covered)
        {
            if (cell.Lines.Count > 0)
                intake.Notice(where(), NoticeKind.UnderMerge, $"The words “{cell.Text}” lie under a merged cell, where they can't be seen. They were left out.");
            cell = DocumentCell.Covered;
        }
        else if (cell.Lines.Count > 0 && (wide > 1 || deep > 1))
        {
            cell = cell with { ColumnSpan = wide, RowSpan = deep };
        }

        if (covered || cell.Lines.Count > 0 || cell.Fault is not null)
        {
            for (var i = 0; i < Math.Min(times, intake.Limits.MaxColumns + 20); i++)
                found.Add((column + i, i == 0 ? cell : intake.Again(cell)));
        }

        return column + times;
    }

    private static int Repeated(XmlReader reader, string name) =>
        int.TryParse(Setting(reader, name), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, 2_000_000) : 1;

    private static string? Setting(XmlReader reader, string name) => reader.GetAttribute(name, "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
}

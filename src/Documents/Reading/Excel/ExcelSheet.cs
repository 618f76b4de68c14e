using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Reads one sheet as it streams by; the time it takes goes by the cells that are there, not by the size the sheet claims.</summary>
internal sealed class ExcelSheet(string name, bool isHidden, ExcelCells cells, Intake intake)
{
    private readonly SheetTable table = new(name, isHidden, intake);
    private SheetMerges? merges;
    private int lastRow;

    public DocumentTable Read(XmlReader reader, int number)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    table.HideColumns(Number(reader, "min") - 1, Number(reader, "max") - 1);
                    break;
                case "row":
                    ReadRow(reader);
                    break;
                case "mergeCell" when CellReference.ParseRange(reader.GetAttribute("ref")) is { } range:
                    merges ??= new SheetMerges(name, table.Rows, intake);
                    merges.Join(range.From.Row, range.To.Row, range.From.Column, range.To.Column);
                    break;
                default:
                    break;
            }
        }

        return table.Make(number);
    }

    private void ReadRow(XmlReader reader)
    {
        var row = reader.GetAttribute("r") is null ? lastRow + 1 : Number(reader, "r");
        if (row <= lastRow || row > CellReference.LastRow)
            throw new RefusedException(RefusalKind.Damaged, $"The rows of the sheet {name} are out of order after row {lastRow}, so it can't be read safely.");
        lastRow = row;
        var hidden = reader.GetAttribute("hidden") is "1" or "true";
        if (reader.IsEmptyElement)
            return;
        var end = reader.Depth;
        var column = -1;
        string Where() => $"sheet {name}, cell {new CellReference(column, row)}";
        while (reader.Read() && reader.Depth > end)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            column = reader.GetAttribute("r") is not { } place ? column + 1
                : CellReference.Parse(place) is { } found && found.Row == row ? found.Column
                : throw new RefusedException(RefusalKind.Damaged, $"The sheet {name} has a cell in row {row} that says it is elsewhere, so it can't be read safely.");
            table.Put(column, row, cells.Read(reader, Where));
        }

        table.EndRow(row, hidden);
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

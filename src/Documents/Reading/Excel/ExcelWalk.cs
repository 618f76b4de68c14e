using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Goes through a sheet as it streams by, row by row and cell by cell; the time it takes goes by the cells that are there, not by the size the sheet claims.</summary>
internal sealed class ExcelWalk(XmlReader reader, string sheet)
{
    private int end = -1;

    /// <summary>Called with the first and last of columns that are hidden.</summary>
    public Action<int, int>? Hidden { get; init; }

    /// <summary>Called with the corners of cells that are merged; they come after all rows.</summary>
    public Action<CellReference, CellReference>? Merged { get; init; }

    public int Row { get; private set; }

    public bool RowIsHidden { get; private set; }

    public int Column { get; private set; }

    /// <summary>Goes to the next row that has cells.</summary>
    public bool NextRow()
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "col" when reader.GetAttribute("hidden") is "1" or "true":
                    Hidden?.Invoke(Number("min") - 1, Number("max") - 1);
                    break;
                case "row":
                    if (BeginRow())
                        return true;
                    break;
                case "mergeCell" when CellReference.ParseRange(reader.GetAttribute("ref")) is { } range:
                    Merged?.Invoke(range.From, range.To);
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Goes to the next cell of the row; the reader then stands at its element.</summary>
    public bool NextCell()
    {
        while (reader.Read() && reader.Depth > end)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            Column = reader.GetAttribute("r") is not { } place ? Column + 1
                : CellReference.Parse(place) is { } found && found.Row == Row ? found.Column
                : throw new RefusedException(RefusalKind.Damaged, $"The sheet {sheet} has a cell in row {Row} that says it is elsewhere, so it can't be read safely.");
            return true;
        }

        return false;
    }

    private bool BeginRow()
    {
        var row = reader.GetAttribute("r") is null ? Row + 1 : Number("r");
        if (row <= Row || row > CellReference.LastRow)
            throw new RefusedException(RefusalKind.Damaged, $"The rows of the sheet {sheet} are out of order after row {Row}, so it can't be read safely.");
        (Row, Column, end) = (row, -1, reader.Depth);
        RowIsHidden = reader.GetAttribute("hidden") is "1" or "true";
        return !reader.IsEmptyElement;
    }

    private int Number(string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

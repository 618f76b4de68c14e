using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Goes through a sheet as it streams by, row by row and cell by cell. The reader stands at the sheet's element when it begins.</summary>
internal sealed class OdsWalk(XmlReader reader, Intake intake)
{
    private readonly List<(int From, int To, string? Style)> columns = [];
    private readonly int sheetEnd = reader.Depth;
    private int nextColumn;
    private int nextRow = 1;
    private int afterCell;
    private int rowEnd = -1;
    private bool hasBegun;
    private bool isEmpty;

    /// <summary>Called with the first and last of columns that are hidden.</summary>
    public Action<int, int>? Hidden { get; init; }

    public int Row { get; private set; }

    /// <summary>How many rows the row stands for.</summary>
    public int RowTimes { get; private set; }

    public bool RowIsHidden { get; private set; }

    public int Column { get; private set; }

    /// <summary>How many cells the cell stands for.</summary>
    public int Times { get; private set; }

    public int Wide { get; private set; }

    public int Deep { get; private set; }

    public bool IsCovered { get; private set; }

    /// <summary>The style that the column gives to cells which have none of their own.</summary>
    public string? ColumnStyle => columns.Find(c => c.From <= Column && Column <= c.To).Style;

    public XElement Cell { get; private set; } = new("none");

    /// <summary>Goes to the next row.</summary>
    public bool NextRow()
    {
        if (!hasBegun)
        {
            (hasBegun, isEmpty) = (true, reader.IsEmptyElement);
            reader.Read();
        }

        if (isEmpty)
            return false;
        while (rowEnd >= 0 && NextCell()) { }
        while (reader.Depth > sheetEnd)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-column" })
                TakeColumn();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-row" })
            {
                BeginRow();
                return true;
            }

            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table" or "shapes" or "forms" })
                reader.Skip();
            else if (!reader.Read())
                break;
        }

        return false;
    }

    /// <summary>Goes to the next cell of the row; behind the last one the reader stands behind the row.</summary>
    public bool NextCell()
    {
        if (rowEnd < 0)
            return false;
        while (reader.Depth > rowEnd)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table-cell" or "covered-table-cell" })
            {
                (Column, Times) = (afterCell, Repeated("number-columns-repeated"));
                (Wide, Deep, IsCovered) = (Repeated("number-columns-spanned"), Repeated("number-rows-spanned"), reader.LocalName == "covered-table-cell");
                afterCell = Column + Times;
                Cell = XmlTree.Read(reader, intake.Limits);
                return true;
            }

            if (!reader.Read())
                break;
        }

        rowEnd = -1;
        reader.Read();
        return false;
    }

    private void BeginRow()
    {
        (Row, RowTimes) = (nextRow, Repeated("number-rows-repeated"));
        RowIsHidden = Setting("visibility") is "collapse" or "filter";
        nextRow += RowTimes;
        afterCell = 0;
        if (reader.IsEmptyElement)
        {
            rowEnd = -1;
            reader.Read();
            return;
        }

        rowEnd = reader.Depth;
        reader.Read();
    }

    private void TakeColumn()
    {
        var last = nextColumn + Repeated("number-columns-repeated") - 1;
        columns.Add((nextColumn, last, Setting("default-cell-style-name")));
        if (Setting("visibility") is "collapse" or "filter")
            Hidden?.Invoke(nextColumn, last);
        nextColumn = last + 1;
    }

    private int Repeated(string name) =>
        int.TryParse(Setting(name), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, 2_000_000) : 1;

    private string? Setting(string name) => reader.GetAttribute(name, "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GoldenThread.Documents.Writing.Word;

/// <summary>Writes a table row by row: heading rows marked as such and repeated on each page, rows kept whole where asked.</summary>
internal sealed class WordTableWriter
{
    private const string HeadingShade = "D9E2EC";
    private const string GroupShade = "EDF1F5";
    private readonly ReportTable table;
    private readonly int[] widths;

    public WordTableWriter(ReportTable table, int textWidth)
    {
        this.table = table;
        var sum = table.Columns.Sum(c => c.Width);
        widths = [.. table.Columns.Select(c => (int)(textWidth * c.Width / sum))];
    }

    public void Write(OpenXmlWriter xml)
    {
        xml.WriteStartElement(new Table());
        xml.WriteElement(new TableProperties(
            new TableStyle { Val = "TableGrid" },
            new TableWidth { Width = Twips(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = SafeText.Xml(table.Caption) }));
        xml.WriteElement(new TableGrid(widths.Select(w => new GridColumn { Width = Twips(w) })));
        foreach (var row in table.HeadingRows)
            xml.WriteElement(Row(row, true));
        foreach (var row in table.Rows)
            xml.WriteElement(Row(row, false));
        xml.WriteEndElement();
    }

    private TableRow Row(ReportRow row, bool isHeading)
    {
        var properties = new TableRowProperties();
        if (row.KeepTogether || isHeading || row.IsGroupHeading)
            properties.Append(new CantSplit());
        if (isHeading)
            properties.Append(new TableHeader());
        var written = new TableRow();
        if (properties.HasChildren)
            written.Append(properties);
        var column = 0;
        foreach (var cell in row.Across(table.Columns.Count))
        {
            written.Append(Cell(cell, widths.Skip(column).Take(cell.ColumnSpan).Sum(), isHeading ? HeadingShade : row.IsGroupHeading ? GroupShade : null));
            column += cell.ColumnSpan;
        }

        return written;
    }

    private static TableCell Cell(ReportCell cell, int width, string? shade)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (shade is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        var written = new TableCell(properties);
        var style = shade is not null ? "TableHeading" : cell.IsBulleted ? "TableBullet" : "TableText";
        foreach (var line in cell.Lines.Count == 0 ? [""] : cell.Lines)
            written.Append(WordParts.Paragraph(line, style, keepWithNext: shade is not null));
        return written;
    }

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}

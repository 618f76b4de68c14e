using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a cell with its type: numbers and dates as what they are, all else as text. Text typed as a string is never run, so "=1+1" needs no guard here as it does in CSV.</summary>
internal static partial class ExcelCellWriter
{
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public static void Write(ReportCell cell, CellReference place, SheetStyle style, XmlWriter xml)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place.ToString());
        if (style == SheetStyle.Cell && cell.Number is { } number && cell.FitsSpreadsheet)
        {
            xml.WriteAttributeString("s", cell.IsPercentage ? "4" : "6");
            xml.WriteElementString("v", ReportCell.Exact(cell.IsPercentage ? number / 100 : number));
        }
        else if (style == SheetStyle.Cell && cell.Date is { } date && date >= FirstDay)
        {
            xml.WriteAttributeString("s", "3");
            xml.WriteElementString("v", (date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            if (style != SheetStyle.Words)
                xml.WriteAttributeString("s", style switch { SheetStyle.Heading => "1", SheetStyle.Title => "2", _ => "5" });
            if (cell.Plain is { Length: > 0 } text)
                Text(text, xml);
        }

        xml.WriteEndElement();
    }

    private static void Text(string text, XmlWriter xml)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        // Words that look like the workbook's way of writing odd characters must not be taken for it.
        xml.WriteString(Escape().Replace(SafeText.Xml(text), "_x005F$0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}

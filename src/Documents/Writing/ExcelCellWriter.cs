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
        var fixedStyle = style switch { SheetStyle.Heading => ExcelStyleSheet.Heading, SheetStyle.Title => ExcelStyleSheet.Title, SheetStyle.Words => 0, _ => StyleOf(cell, false) };
        Write(cell, place, fixedStyle, style == SheetStyle.Cell, xml);
    }

    /// <summary>Writes a cell in a style of <see cref="ExcelStyleSheet"/>.</summary>
    /// <param name="isTyped">Whether a number or date is written as one, and not as it is shown.</param>
    public static void Write(ReportCell cell, CellReference place, int style, bool isTyped, XmlWriter xml)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place.ToString());
        if (style > 0)
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (isTyped && cell.Number is { } number && cell.FitsSpreadsheet)
            xml.WriteElementString("v", ReportCell.Exact(cell.IsPercentage ? number / 100 : number));
        else if (isTyped && cell.Date is { } date && date >= FirstDay)
            xml.WriteElementString("v", (date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture));
        else if (cell.Plain is { Length: > 0 } text)
            Text(text, xml);
        xml.WriteEndElement();
    }

    /// <summary>The style of what a cell holds, locked or to be typed in.</summary>
    public static int StyleOf(ReportCell cell, bool isEntry) => cell.Number is not null && cell.FitsSpreadsheet
        ? cell.IsPercentage ? isEntry ? ExcelStyleSheet.EntryPercentage : ExcelStyleSheet.Percentage : isEntry ? ExcelStyleSheet.EntryNumber : ExcelStyleSheet.Number
        : cell.Date is { } date && date >= FirstDay ? isEntry ? ExcelStyleSheet.EntryDate : ExcelStyleSheet.Date
        : isEntry ? ExcelStyleSheet.EntryText : ExcelStyleSheet.Text;

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

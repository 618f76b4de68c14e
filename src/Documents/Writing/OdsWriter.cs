using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as an OpenDocument spreadsheet, laid out as <see cref="SheetLayout"/> says. Only values are written, never formulas.</summary>
public static class OdsWriter
{
    /// <summary>Writes the spreadsheet.</summary>
    public static void Write(Report report, Stream output) =>
        OdsPackage.Write(report.Title, report.Language, SheetLayout.Of(report).SelectMany(s => s.Widths), false, xml => Sheets(report, xml), output);

    private static void Sheets(Report report, XmlWriter xml)
    {
        foreach (var sheet in SheetLayout.Of(report))
        {
            xml.WriteStartElement("table", OdsPackage.Table);
            xml.WriteAttributeString("name", OdsPackage.Table, SafeText.Xml(sheet.Name));
            foreach (var width in sheet.Widths)
                OdsPackage.Column(width, false, xml);
            foreach (var row in sheet.Rows)
                Row(row, xml);
            xml.WriteEndElement();
        }
    }

    private static void Row(SheetLine row, XmlWriter xml)
    {
        xml.WriteStartElement("table-row", OdsPackage.Table);
        foreach (var cell in row.Cells)
            OdsCellWriter.Write(cell, row.Style switch
            {
                SheetStyle.Title => "title",
                SheetStyle.Heading => "heading",
                SheetStyle.Words => "words",
                _ => cell.Date is not null ? "date" : cell.IsPercentage ? "percentage" : "cell",
            }, null, xml);
        xml.WriteEndElement();
    }
}

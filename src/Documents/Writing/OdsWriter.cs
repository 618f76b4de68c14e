using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as an OpenDocument spreadsheet, laid out as <see cref="SheetLayout"/> says. Only values are written, never formulas.</summary>
public static class OdsWriter
{
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string TextNs = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private const string Styles = """
        <office:automatic-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"><number:date-style style:name="D"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><number:percentage-style style:name="P"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:wrap-option="wrap" style:vertical-align="top"/></style:style><style:style style:name="words" style:family="table-cell"/><style:style style:name="date" style:family="table-cell" style:data-style-name="D"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" style:vertical-align="top"/></style:style><style:style style:name="percentage" style:family="table-cell" style:data-style-name="P"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" style:vertical-align="top"/></style:style><style:style style:name="heading" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:background-color="#d9e2ec" fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
        """;

    /// <summary>Writes the spreadsheet.</summary>
    public static void Write(Report report, Stream output)
    {
        using var zip = new ZipOutput(output);
        // The type stands first and uncompressed, so that a program can tell the file by its first bytes.
        zip.Write("mimetype", "application/vnd.oasis.opendocument.spreadsheet", CompressionLevel.NoCompression);
        zip.Write("META-INF/manifest.xml", """<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
        zip.Write("meta.xml", xml =>
        {
            xml.WriteStartElement("office", "document-meta", Office);
            xml.WriteAttributeString("version", Office, "1.2");
            xml.WriteStartElement("meta", Office);
            xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SafeText.Xml(report.Title));
            xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", report.Language);
            xml.WriteEndDocument();
        });
        zip.Write("content.xml", xml => Content(report, xml));
    }

    private static void Content(Report report, XmlWriter xml)
    {
        xml.WriteStartElement("office", "document-content", Office);
        xml.WriteAttributeString("xmlns", "table", null, Table);
        xml.WriteAttributeString("xmlns", "text", null, TextNs);
        xml.WriteAttributeString("version", Office, "1.2");
        xml.WriteRaw(Styles + string.Concat(Widths(report).Select(w => string.Create(CultureInfo.InvariantCulture, $"""<style:style style:name="w{w}" style:family="table-column"><style:table-column-properties style:column-width="{w / 10.0}cm"/></style:style>"""))) + "</office:automatic-styles>");
        xml.WriteStartElement("body", Office);
        xml.WriteStartElement("spreadsheet", Office);
        foreach (var sheet in SheetLayout.Of(report))
        {
            xml.WriteStartElement("table", Table);
            xml.WriteAttributeString("name", Table, SafeText.Xml(sheet.Name));
            foreach (var width in sheet.Widths)
            {
                xml.WriteStartElement("table-column", Table);
                xml.WriteAttributeString("style-name", Table, string.Create(CultureInfo.InvariantCulture, $"w{Millimetres(width)}"));
                xml.WriteEndElement();
            }

            foreach (var row in sheet.Rows)
                Row(row, xml);
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static IEnumerable<int> Widths(Report report) => SheetLayout.Of(report).SelectMany(s => s.Widths).Select(Millimetres).Distinct();

    // A spreadsheet's unit of width is a digit, about two millimetres wide.
    private static int Millimetres(double characters) => (int)Math.Round(characters * 2);

    private static void Row(SheetLine row, XmlWriter xml)
    {
        xml.WriteStartElement("table-row", Table);
        foreach (var cell in row.Cells)
        {
            xml.WriteStartElement("table-cell", Table);
            xml.WriteAttributeString("style-name", Table, row.Style switch
            {
                SheetStyle.Title => "title",
                SheetStyle.Heading => "heading",
                SheetStyle.Words => "words",
                _ => cell.Date is not null ? "date" : cell.IsPercentage ? "percentage" : "cell",
            });
            if (cell.ColumnSpan > 1)
                xml.WriteAttributeString("number-columns-spanned", Table, cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
            Value(cell, xml);
            foreach (var line in cell.Plain.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                xml.WriteElementString("p", TextNs, SafeText.Xml(line));
            xml.WriteEndElement();
            for (var i = 1; i < cell.ColumnSpan; i++)
            {
                xml.WriteStartElement("covered-table-cell", Table);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void Value(ReportCell cell, XmlWriter xml)
    {
        if (cell.Lines.Count == 0)
            return;
        xml.WriteAttributeString("value-type", Office, cell.FitsSpreadsheet ? cell.IsPercentage ? "percentage" : "float" : cell.Date is not null ? "date" : "string");
        if (cell.Number is { } number && cell.FitsSpreadsheet)
            xml.WriteAttributeString("value", Office, ReportCell.Exact(cell.IsPercentage ? number / 100 : number));
        else if (cell.Date is not null)
            xml.WriteAttributeString("date-value", Office, cell.Plain);
    }
}

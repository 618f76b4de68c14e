using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes the parts of an OpenDocument spreadsheet around its sheets.</summary>
internal static class OdsPackage
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string TextNs = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private const string Styles = """
        <office:automatic-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"><number:date-style style:name="D"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><number:percentage-style style:name="P"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:wrap-option="wrap" style:vertical-align="top"/></style:style><style:style style:name="words" style:family="table-cell"/><style:style style:name="date" style:family="table-cell" style:data-style-name="D"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" style:vertical-align="top"/></style:style><style:style style:name="percentage" style:family="table-cell" style:data-style-name="P"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" style:vertical-align="top"/></style:style><style:style style:name="heading" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:background-color="#d9e2ec" fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style><style:style style:name="entry" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:background-color="#fff9db" fo:wrap-option="wrap" style:vertical-align="top" style:cell-protect="none"/></style:style><style:style style:name="entry-date" style:family="table-cell" style:data-style-name="D"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:background-color="#fff9db" style:vertical-align="top" style:cell-protect="none"/></style:style><style:style style:name="entry-percentage" style:family="table-cell" style:data-style-name="P"><style:table-cell-properties fo:border="0.5pt solid #7f8c9a" fo:background-color="#fff9db" style:vertical-align="top" style:cell-protect="none"/></style:style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
        """;

    /// <summary>Writes the file.</summary>
    /// <param name="widths">The widths, in characters, that columns have.</param>
    /// <param name="sheets">Writes what stands inside the spreadsheet's element.</param>
    public static void Write(string title, string language, IEnumerable<double> widths, bool isLocked, Action<XmlWriter> sheets, Stream output)
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
            xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SafeText.Xml(title));
            xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", language);
            xml.WriteEndDocument();
        });
        zip.Write("content.xml", xml =>
        {
            xml.WriteStartElement("office", "document-content", Office);
            xml.WriteAttributeString("xmlns", "table", null, Table);
            xml.WriteAttributeString("xmlns", "text", null, TextNs);
            xml.WriteAttributeString("version", Office, "1.2");
            xml.WriteRaw(Styles + string.Concat(widths.Select(Millimetres).Distinct().Select(w => string.Create(CultureInfo.InvariantCulture, $"""<style:style style:name="w{w}" style:family="table-column"><style:table-column-properties style:column-width="{w / 10.0}cm"/></style:style>"""))) + "</office:automatic-styles>");
            xml.WriteStartElement("body", Office);
            xml.WriteStartElement("spreadsheet", Office);
            if (isLocked)
                xml.WriteAttributeString("structure-protected", Table, "true");
            sheets(xml);
            xml.WriteEndDocument();
        });
    }

    /// <summary>Writes a column's element.</summary>
    public static void Column(double width, bool isHidden, XmlWriter xml)
    {
        xml.WriteStartElement("table-column", Table);
        xml.WriteAttributeString("style-name", Table, string.Create(CultureInfo.InvariantCulture, $"w{Millimetres(width)}"));
        if (isHidden)
            xml.WriteAttributeString("visibility", Table, "collapse");
        xml.WriteEndElement();
    }

    // A spreadsheet's unit of width is a digit, about two millimetres wide.
    private static int Millimetres(double characters) => (int)Math.Round(characters * 2);
}

using System.Xml;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Reads an OpenDocument spreadsheet: every sheet a table, in the file's order.</summary>
internal static class OdsReader
{
    public static Document Read(ZipPackage package, string mainPart, Intake intake)
    {
        var styles = new OdsStyles();
        var cells = new OdsCells(intake, styles);
        var tables = new List<DocumentPart>();
        using var reader = package.ReadXml(mainPart);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "automatic-styles" })
                styles.Take(reader, intake.Limits);
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "table" })
                tables.Add(new OdsSheet(Setting(reader, "name") ?? "", styles.HidesSheet(Setting(reader, "style-name")), cells, intake).Read(reader, tables.Count + 1));
            else
                reader.Read();
        }

        return new Document { Parts = tables, Notices = intake.Notices };
    }

    private static string? Setting(XmlReader reader, string name) => reader.GetAttribute(name, "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
}

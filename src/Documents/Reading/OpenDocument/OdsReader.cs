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
        while (NextSheet(reader, styles, intake))
            tables.Add(new OdsSheet(Setting(reader, "name") ?? "", styles.HidesSheet(Setting(reader, "style-name")), cells, intake).Read(reader, tables.Count + 1));
        return new Document { Parts = tables, Notices = intake.Notices };
    }

    /// <summary>Goes to the next sheet's element, taking in the styles on the way.</summary>
    public static bool NextSheet(XmlReader reader, OdsStyles styles, Intake intake)
    {
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "table" })
                return true;
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "automatic-styles" })
                styles.Take(reader, intake.Limits);
            else
                reader.Read();
        }

        return false;
    }

    public static string? Setting(XmlReader reader, string name) => reader.GetAttribute(name, "urn:oasis:names:tc:opendocument:xmlns:table:1.0");
}

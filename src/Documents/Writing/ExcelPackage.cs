using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes the parts of a workbook around its sheets.</summary>
internal static class ExcelPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(string title, string language, IReadOnlyList<ExcelPart> sheets, bool isLocked, Stream output)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        using var zip = new ZipOutput(output);
        zip.Write("[Content_Types].xml", Declaration + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
            + string.Concat(numbers.Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")) + "</Types>");
        zip.Write("_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]).Replace("</Relationships>", """<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""", StringComparison.Ordinal));
        zip.Write("xl/_rels/workbook.xml.rels", Relations([.. numbers.Select(n => ("worksheet", $"worksheets/sheet{n}.xml")), ("styles", "styles.xml")]));
        zip.Write("xl/styles.xml", ExcelStyleSheet.Xml);
        zip.Write("docProps/core.xml", xml =>
        {
            xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
            xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SafeText.Xml(title));
            xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", language);
            xml.WriteEndElement();
        });
        zip.Write("xl/workbook.xml", xml => Workbook(sheets, isLocked, xml));
        foreach (var (sheet, number) in sheets.Zip(numbers))
            zip.Write($"xl/worksheets/sheet{number}.xml", sheet.Write);
    }

    private static string Relations(IEnumerable<(string Type, string Target)> links) => Declaration + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(links.Select((l, i) => $"""<Relationship Id="r{i + 1}" Type="{Links}/{l.Type}" Target="{l.Target}"/>""")) + "</Relationships>";

    private static void Workbook(IReadOnlyList<ExcelPart> sheets, bool isLocked, XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        if (isLocked)
            xml.WriteRaw("<workbookProtection lockStructure=\"1\"/>");
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            if (sheets[i].IsHidden)
                xml.WriteAttributeString("state", "veryHidden");
            xml.WriteAttributeString("r", "id", Links, $"r{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        // Whoever prints gets the headings on every page.
        if (sheets.Any(s => s.FrozenRows > 0))
        {
            xml.WriteStartElement("definedNames");
            for (var i = 0; i < sheets.Count; i++)
            {
                if (sheets[i].FrozenRows == 0)
                    continue;
                xml.WriteStartElement("definedName");
                xml.WriteAttributeString("name", "_xlnm.Print_Titles");
                xml.WriteAttributeString("localSheetId", $"{i}");
                xml.WriteString($"'{sheets[i].Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:${sheets[i].FrozenRows}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

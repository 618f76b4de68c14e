using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as an Excel workbook, row by row, laid out as <see cref="SheetLayout"/> says.</summary>
public static class ExcelWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // The styles by number: 0 words, 1 heading, 2 title, 3 date, 4 percentage, 5 cell of text, 6 number.
    private const string Styles = Declaration + """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\ mmm\ yyyy"/><numFmt numFmtId="165" formatCode="0.##########%"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="14"/><name val="Arial"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyBorder="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    /// <summary>Writes the workbook.</summary>
    public static void Write(Report report, Stream output)
    {
        var sheets = SheetLayout.Of(report);
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        using var zip = new ZipOutput(output);
        zip.Write("[Content_Types].xml", Declaration + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
            + string.Concat(numbers.Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")) + "</Types>");
        zip.Write("_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]).Replace("</Relationships>", """<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""", StringComparison.Ordinal));
        zip.Write("xl/_rels/workbook.xml.rels", Relations([.. numbers.Select(n => ("worksheet", $"worksheets/sheet{n}.xml")), ("styles", "styles.xml")]));
        zip.Write("xl/styles.xml", Styles);
        zip.Write("docProps/core.xml", xml =>
        {
            xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
            xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SafeText.Xml(report.Title));
            xml.WriteElementString("dc", "language", "http://purl.org/dc/elements/1.1/", report.Language);
            xml.WriteEndElement();
        });
        zip.Write("xl/workbook.xml", xml => Workbook(sheets, xml));
        foreach (var (sheet, number) in sheets.Zip(numbers))
            zip.Write($"xl/worksheets/sheet{number}.xml", xml => Sheet(sheet, report.IsLandscape, xml));
    }

    private static string Relations(IEnumerable<(string Type, string Target)> links) => Declaration + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(links.Select((l, i) => $"""<Relationship Id="r{i + 1}" Type="{Links}/{l.Type}" Target="{l.Target}"/>""")) + "</Relationships>";

    private static void Workbook(IReadOnlyList<SheetLayout> sheets, XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
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

    private static void Sheet(SheetLayout sheet, bool isLandscape, XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (sheet.FrozenRows > 0)
            xml.WriteRaw($"<pane ySplit=\"{sheet.FrozenRows}\" topLeftCell=\"A{sheet.FrozenRows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.WriteRaw("</sheetView></sheetViews><cols>");
        for (var i = 0; i < sheet.Widths.Count; i++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{sheet.Widths[i]:0.##}\" customWidth=\"1\"/>"));
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData");
        var merges = new List<string>();
        var number = 0;
        foreach (var row in sheet.Rows)
            Row(row, sheet.HeightOf(row), ++number, merges, xml);
        xml.WriteEndElement();
        if (merges.Count > 0)
            xml.WriteRaw($"<mergeCells count=\"{merges.Count}\">{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>");
        xml.WriteRaw($"<pageSetup paperSize=\"9\" orientation=\"{(isLandscape ? "landscape" : "portrait")}\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    private static void Row(SheetLine row, double? height, int number, List<string> merges, XmlWriter xml)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        // Not "customHeight": whoever changes the words gets a row that fits them.
        if (height is { } points) { xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture)); }
        var column = 0;
        foreach (var cell in row.Cells)
        {
            ExcelCellWriter.Write(cell, new CellReference(column, number), row.Style, xml);
            if (cell.ColumnSpan > 1)
                merges.Add($"{new CellReference(column, number)}:{new CellReference(column + cell.ColumnSpan - 1, number)}");
            column += cell.ColumnSpan;
        }

        xml.WriteEndElement();
    }
}

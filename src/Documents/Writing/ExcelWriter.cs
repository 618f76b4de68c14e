using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as an Excel workbook, row by row, laid out as <see cref="SheetLayout"/> says.</summary>
public static class ExcelWriter
{
    /// <summary>Writes the workbook.</summary>
    public static void Write(Report report, Stream output) => ExcelPackage.Write(report.Title, report.Language,
        [.. SheetLayout.Of(report).Select(s => new ExcelPart(s.Name, s.FrozenRows, false, xml => Sheet(s, report.IsLandscape, xml)))], false, output);

    /// <summary>Writes what stands before a sheet's rows: the frozen heading and the columns.</summary>
    internal static void Head(int frozenRows, IReadOnlyList<(double Width, bool IsHidden)> columns, XmlWriter xml)
    {
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (frozenRows > 0)
            xml.WriteRaw($"<pane ySplit=\"{frozenRows}\" topLeftCell=\"A{frozenRows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.WriteRaw("</sheetView></sheetViews><cols>");
        for (var i = 0; i < columns.Count; i++)
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{columns[i].Width:0.##}\" customWidth=\"1\"{(columns[i].IsHidden ? " hidden=\"1\"" : "")}/>"));
        xml.WriteRaw("</cols>");
    }

    private static void Sheet(SheetLayout sheet, bool isLandscape, XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", ExcelPackage.Main);
        Head(sheet.FrozenRows, [.. sheet.Widths.Select(w => (w, false))], xml);
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

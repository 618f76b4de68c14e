using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>Writes a form as an Excel workbook.</summary>
public static class ExcelFormWriter
{
    private const double LineHeight = 14.5;

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Form form, Stream output)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { FormMarks.Sheet };
        var hidden = new FormHiddenSheet(form.Marks);
        List<ExcelPart> parts = [.. form.Sheets.Select(s => new ExcelPart(SheetLayout.NameOf(s.Name, taken), s.HeadingRow, false, xml => Sheet(s, hidden, xml)))];
        // The hidden sheet is written last, when all lists are known.
        parts.Add(new ExcelPart(FormMarks.Sheet, 0, true, hidden.Write));
        ExcelPackage.Write(form.Title, form.Language, parts, true, output);
    }

    private static void Sheet(FormSheet sheet, FormHiddenSheet hidden, XmlWriter xml)
    {
        var places = new FormPlaces();
        xml.WriteStartElement("worksheet", ExcelPackage.Main);
        ExcelWriter.Head(sheet.HeadingRow, [.. sheet.Columns.Select(c => (c.Width, c.IsHidden))], xml);
        xml.WriteStartElement("sheetData");
        var number = 0;
        foreach (var line in sheet.Guidance)
            Row(++number, [(ReportCell.Of(line), number == 1 ? ExcelStyleSheet.Title : 0)], null, xml);
        Row(++number, sheet.Columns.Select(c => (ReportCell.Of(c.Heading), ExcelStyleSheet.Heading)), HeadingHeight(sheet), xml);
        foreach (var row in sheet.Rows)
        {
            if (row.Count != sheet.Columns.Count)
                throw new ArgumentException($"A row has {row.Count} cells where its sheet has {sheet.Columns.Count} columns.");
            number++;
            for (var column = 0; column < row.Count; column++)
                if (row[column].Entry is { } entry)
                    places.Add(entry, column, number);
            Row(number, row.Select(c => (c.Value, Style(c))), null, xml);
        }

        xml.WriteEndElement();
        // Widths and heights may be changed; nothing else may outside the entry cells.
        xml.WriteRaw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        Checks(places, hidden, xml);
        xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    private static void Row(int number, IEnumerable<(ReportCell Cell, int Style)> cells, double? height, XmlWriter xml)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
        if (height is { } points)
            xml.WriteAttributeString("ht", points.ToString("0.##", CultureInfo.InvariantCulture));
        var column = 0;
        foreach (var (cell, style) in cells)
            ExcelCellWriter.Write(cell, new CellReference(column++, number), style, true, xml);
        xml.WriteEndElement();
    }

    private static int Style(FormCell cell) => cell switch
    {
        { Entry: null } => ExcelCellWriter.StyleOf(cell.Value, false),
        { Entry.Kind: FormEntryKind.Date, Value.Lines.Count: 0 } => ExcelStyleSheet.EntryDate,
        { Entry.Kind: FormEntryKind.Number, Value.Lines.Count: 0 } => ExcelStyleSheet.EntryNumber,
        _ => ExcelCellWriter.StyleOf(cell.Value, true),
    };

    private static double? HeadingHeight(FormSheet sheet)
    {
        var lines = sheet.Columns.Max(c => (int)Math.Ceiling(c.Heading.Length / Math.Max(1, c.Width * 0.85)));
        return lines > 1 ? lines * LineHeight : null;
    }

    private static void Checks(FormPlaces places, FormHiddenSheet hidden, XmlWriter xml)
    {
        if (places.Count == 0)
            return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", $"{places.Count}");
        foreach (var entry in places.Entries)
            ExcelCheck.Write(entry, places.Of(entry), hidden, xml);
        xml.WriteEndElement();
    }
}

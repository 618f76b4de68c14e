using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Data;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>Writes a form as an OpenDocument spreadsheet. Its headings don't stay in sight, as those of the Excel one do.</summary>
public static class OdsFormWriter
{
    /// <summary>Writes the spreadsheet; the stream stays open. All rows are held until the checks, which stand first, are written.</summary>
    public static void Write(Form form, Stream output)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { FormMarks.Sheet };
        var sheets = form.Sheets.Select(s => (Name: SheetLayout.NameOf(s.Name, taken), Sheet: s, Rows: s.Rows.ToList())).ToList();
        var checks = new Dictionary<FormEntry, string>(ReferenceEqualityComparer.Instance);
        foreach (var cell in sheets.SelectMany(s => s.Rows).SelectMany(r => r))
            if (cell.Entry is { } entry && !checks.ContainsKey(entry))
                checks.Add(entry, string.Create(CultureInfo.InvariantCulture, $"v{checks.Count + 1}"));
        OdsPackage.Write(form.Title, form.Language, form.Sheets.SelectMany(s => s.Columns).Select(c => c.Width), true, xml =>
        {
            OdsCheck.Write(checks, xml);
            foreach (var (name, sheet, rows) in sheets)
                Sheet(name, sheet, rows, checks, xml);
            Hidden(new FormHiddenSheet(form.Marks), xml);
        }, output);
    }

    private static void Sheet(string name, FormSheet sheet, List<IReadOnlyList<FormCell>> rows, Dictionary<FormEntry, string> checks, XmlWriter xml)
    {
        Begin(name, null, xml);
        foreach (var column in sheet.Columns)
            OdsPackage.Column(column.Width, column.IsHidden, xml);
        for (var i = 0; i < sheet.Guidance.Count; i++)
            Row([(ReportCell.Of(sheet.Guidance[i]), i == 0 ? "title" : "words", null)], xml);
        Row(sheet.Columns.Select(c => (ReportCell.Of(c.Heading), "heading", (string?)null)), xml);
        foreach (var row in rows)
            Row(row.Select(c => (c.Value, Style(c), c.Entry is { } entry ? checks[entry] : null)), xml);
        xml.WriteEndElement();
    }

    private static void Hidden(FormHiddenSheet hidden, XmlWriter xml)
    {
        Begin(FormMarks.Sheet, "hidden", xml);
        foreach (var row in hidden.Rows)
            Row(row.Select(t => (ReportCell.Of([t]), "words", (string?)null)), xml);
        xml.WriteEndElement();
    }

    private static void Begin(string name, string? style, XmlWriter xml)
    {
        xml.WriteStartElement("table", OdsPackage.Table);
        xml.WriteAttributeString("name", OdsPackage.Table, SafeText.Xml(name));
        if (style is not null)
            xml.WriteAttributeString("style-name", OdsPackage.Table, style);
        xml.WriteAttributeString("protected", OdsPackage.Table, "true");
    }

    private static void Row(IEnumerable<(ReportCell Cell, string Style, string? Check)> cells, XmlWriter xml)
    {
        xml.WriteStartElement("table-row", OdsPackage.Table);
        foreach (var (cell, style, check) in cells)
            OdsCellWriter.Write(cell, style, check, xml);
        xml.WriteEndElement();
    }

    private static string Style(FormCell cell) => cell switch
    {
        { Entry: not null, Value.IsPercentage: true } => "entry-percentage",
        { Entry.Kind: FormEntryKind.Date } => "entry-date",
        { Entry: not null } => "entry",
        _ => cell.Value.Date is not null ? "date" : cell.Value.IsPercentage ? "percentage" : "cell",
    };
}

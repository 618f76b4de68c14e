using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Turns a cell's element into a cell: its stored value, not the rounded one that is shown; its words where it is text.</summary>
internal sealed class OdsCells(Intake intake, OdsStyles styles)
{
    private const string Unreadable = "a number or date that can't be read";

    /// <summary>The cell as papers show it.</summary>
    public DocumentCell Read(XElement cell, string? columnStyle, Func<string> where)
    {
        var stored = Stored(cell, columnStyle, where);
        var shown = stored.Kind == CellKind.Percentage ? CellNumber.Text(stored.Text, NumberShape.Percentage, false) : stored.Text;
        return stored.Fault is not null || shown is null ? new DocumentCell { Lines = CellLines.Of(stored.Text), Fault = stored.Fault ?? Unreadable } : intake.Cell(shown, where);
    }

    /// <summary>The cell as it is stored.</summary>
    public StoredCell Stored(XElement cell, string? columnStyle, Func<string> where)
    {
        var type = OdsStyles.Setting(cell, "value-type");
        var words = Text(cell, where);
        var isFormula = OdsStyles.Setting(cell, "formula") is not null;
        if (cell.Attributes().Any(a => a.Name.LocalName == "value-type" && a.Value == "error") || (isFormula && (words.StartsWith("Err:", StringComparison.Ordinal) || words.StartsWith('#'))))
            return StoredCell.Faulty(words, $"an error, {words}");
        if (isFormula && type is null && words.Length == 0)
            return StoredCell.Faulty("", StoredCell.NoResult);
        var shape = type == "date" ? styles.DateShape(OdsStyles.Setting(cell, "style-name") ?? columnStyle) : NumberShape.Number;
        var (kind, read) = type switch
        {
            "float" or "currency" => (CellKind.Number, Number(cell)),
            "percentage" => (CellKind.Percentage, Number(cell)),
            "boolean" => (CellKind.Truth, OdsStyles.Setting(cell, "boolean-value") == "true" ? "TRUE" : "FALSE"),
            "date" => (shape switch { NumberShape.MonthAndYear => CellKind.Month, NumberShape.Year => CellKind.Year, _ => CellKind.Date }, Date(OdsStyles.Setting(cell, "date-value") ?? "", shape)),
            "time" => (CellKind.Time, Time(OdsStyles.Setting(cell, "time-value") ?? "")),
            _ => (CellKind.Text, OdsStyles.Setting(cell, "string-value") is { } value && words.Length == 0 ? value : words),
        };
        return read is null ? StoredCell.Faulty(words, Unreadable) : kind == CellKind.Text ? StoredCell.Of(read) : new(kind == CellKind.Date && read.Length > 10 ? CellKind.Moment : kind, read);
    }

    private static string? Number(XElement cell) => CellNumber.Text(OdsStyles.Setting(cell, "value") ?? "", NumberShape.Number, false);

    private static string? Date(string value, NumberShape shape) =>
        !DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) || value.Length < 8 || value[0] is < '0' or > '9' ? null
        : shape switch
        {
            NumberShape.MonthAndYear => moment.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            NumberShape.Year => moment.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => SpreadsheetDates.Text(moment),
        };

    private static string? Time(string value)
    {
        try
        {
            return CellNumber.Text(((decimal)XmlConvert.ToTimeSpan(value).TotalSeconds / 86_400m).ToString(CultureInfo.InvariantCulture), NumberShape.Time, false);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    private string Text(XElement cell, Func<string> where)
    {
        var text = new StringBuilder();
        foreach (var child in cell.Elements())
        {
            if (child.Name.LocalName == "annotation")
                intake.Notice("the workbook", NoticeKind.Comments, "The workbook has notes or comments on its cells. They were not read.");
            else if (child.Name.LocalName is "p" or "h")
                Walk(child, text.Append(text.Length > 0 ? "\n" : ""));
            else
                intake.Notice(where(), NoticeKind.NotRead, "The cell holds a picture, box or chart, which was not read.");
        }

        return text.ToString();
    }

    private static void Walk(XElement parent, StringBuilder text)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText words)
                text.Append(words.Value.ReplaceLineEndings(" "));
            else if (node is XElement { Name.LocalName: "line-break" })
                text.Append('\n');
            else if (node is XElement { Name.LocalName: "s" or "tab" })
                text.Append(' ');
            else if (node is XElement { Name.LocalName: not ("annotation" or "note") } other)
                Walk(other, text);
        }
    }
}

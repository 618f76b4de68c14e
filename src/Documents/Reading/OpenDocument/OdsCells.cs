using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>Turns a cell's element into a cell: its stored value, not the rounded one that is shown; its words where it is text.</summary>
internal sealed class OdsCells(Intake intake, OdsStyles styles)
{
    public DocumentCell Read(XElement cell, string? columnStyle, Func<string> where)
    {
        var type = OdsStyles.Setting(cell, "value-type");
        var words = Text(cell, where);
        var isFormula = OdsStyles.Setting(cell, "formula") is not null;
        if (cell.Attributes().Any(a => a.Name.LocalName == "value-type" && a.Value == "error") || (isFormula && (words.StartsWith("Err:", StringComparison.Ordinal) || words.StartsWith('#'))))
            return new DocumentCell { Lines = CellLines.Of(words), Fault = $"an error, {words}" };
        if (isFormula && type is null && words.Length == 0)
            return new DocumentCell { Lines = [], Fault = "a formula without a result; open the workbook, let it work the formula out and save it" };
        var read = type switch
        {
            "float" or "currency" => Number(cell, NumberShape.Number),
            "percentage" => Number(cell, NumberShape.Percentage),
            "boolean" => OdsStyles.Setting(cell, "boolean-value") == "true" ? "TRUE" : "FALSE",
            "date" => Date(OdsStyles.Setting(cell, "date-value") ?? "", styles.DateShape(OdsStyles.Setting(cell, "style-name") ?? columnStyle)),
            "time" => Time(OdsStyles.Setting(cell, "time-value") ?? ""),
            _ => OdsStyles.Setting(cell, "string-value") is { } value && words.Length == 0 ? value : words,
        };
        return read is null ? new DocumentCell { Lines = CellLines.Of(words), Fault = "a number or date that can't be read" } : intake.Cell(read, where);
    }

    private static string? Number(XElement cell, NumberShape shape) => CellNumber.Text(OdsStyles.Setting(cell, "value") ?? "", shape, false);

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

using System.Globalization;
using System.Xml;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>Writes how a workbook checks what is typed in.</summary>
internal static class ExcelCheck
{
    private const int LongestTitle = 32;
    private const int LongestPrompt = 255;
    private const int LongestError = 225;

    public static void Write(FormEntry entry, string places, FormHiddenSheet hidden, XmlWriter xml)
    {
        var (type, least, most) = entry.Kind switch
        {
            FormEntryKind.Number => ("decimal", Text(entry.Least), Text(entry.Most)),
            FormEntryKind.Date => ("date", Serial(entry.From), Serial(entry.To)),
            FormEntryKind.OneOf => ("list", List(hidden.Add(entry.Choices), entry.Choices.Count), null),
            _ => ("textLength", null, entry.Longest.ToString(CultureInfo.InvariantCulture)),
        };
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", type);
        if (entry.MayDiffer)
            xml.WriteAttributeString("errorStyle", "warning");
        // A number or date without bounds must still be one: any is greater than the least there is.
        if (type != "list")
            xml.WriteAttributeString("operator", least is not null && most is not null ? "between" : most is not null ? "lessThanOrEqual" : "greaterThanOrEqual");
        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showInputMessage", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        Words("error", entry.Error, LongestError, xml);
        Words("promptTitle", entry.PromptTitle, LongestTitle, xml);
        Words("prompt", entry.Prompt, LongestPrompt, xml);
        xml.WriteAttributeString("sqref", places);
        xml.WriteElementString("formula1", least ?? most ?? (type == "date" ? "1" : "-1E+300"));
        if (least is not null && most is not null)
            xml.WriteElementString("formula2", most);
        xml.WriteEndElement();
    }

    private static void Words(string name, string words, int longest, XmlWriter xml)
    {
        if (words.Length > 0)
            xml.WriteAttributeString(name, SafeText.Xml(words.Length > longest ? words[..(longest - 1)] + "…" : words));
    }

    private static string? Text(decimal? number) => number is { } given ? ReportCell.Exact(given) : null;

    private static string? Serial(DateOnly? date) => date is { } given ? (given.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture) : null;

    private static string List(int column, int count) => $"'{FormMarks.Sheet}'!${CellReference.ColumnName(column)}$1:${CellReference.ColumnName(column)}${Math.Max(count, 1)}";
}

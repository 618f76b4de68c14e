using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Writing.Forms;

/// <summary>Writes how an OpenDocument spreadsheet checks what is typed in.</summary>
internal static class OdsCheck
{
    public static void Write(Dictionary<FormEntry, string> checks, XmlWriter xml)
    {
        if (checks.Count == 0)
            return;
        xml.WriteStartElement("content-validations", OdsPackage.Table);
        foreach (var (entry, name) in checks)
        {
            xml.WriteStartElement("content-validation", OdsPackage.Table);
            xml.WriteAttributeString("name", OdsPackage.Table, name);
            xml.WriteAttributeString("condition", OdsPackage.Table, "of:" + Condition(entry));
            xml.WriteAttributeString("allow-empty-cell", OdsPackage.Table, "true");
            if (entry.Kind == FormEntryKind.OneOf)
                xml.WriteAttributeString("display-list", OdsPackage.Table, "unsorted");
            Message("help-message", entry.PromptTitle, entry.Prompt, null, xml);
            Message("error-message", "", entry.Error, entry.MayDiffer ? "warning" : "stop", xml);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Condition(FormEntry entry) => entry.Kind switch
    {
        FormEntryKind.Number => "cell-content-is-decimal-number()" + Bounds(Text(entry.Least), Text(entry.Most)),
        FormEntryKind.Date => "cell-content-is-date()" + Bounds(Serial(entry.From), Serial(entry.To)),
        FormEntryKind.OneOf => $"cell-content-is-in-list({string.Join(';', entry.Choices.Select(c => $"\"{SafeText.Xml(c).Replace("\"", "\"\"", StringComparison.Ordinal)}\""))})",
        _ => string.Create(CultureInfo.InvariantCulture, $"cell-content-text-length()<={entry.Longest}"),
    };

    /// <summary>A number or date without bounds must still be one: any is greater than the least there is.</summary>
    private static string Bounds(string? least, string? most) => least is not null && most is not null ? $" and cell-content-is-between({least},{most})"
        : most is not null ? $" and cell-content()<={most}" : $" and cell-content()>={least ?? "-1E+300"}";

    private static void Message(string element, string title, string words, string? type, XmlWriter xml)
    {
        if (words.Length == 0 && type is null)
            return;
        xml.WriteStartElement(element, OdsPackage.Table);
        if (title.Length > 0)
            xml.WriteAttributeString("title", OdsPackage.Table, SafeText.Xml(title));
        xml.WriteAttributeString("display", OdsPackage.Table, "true");
        if (type is not null)
            xml.WriteAttributeString("message-type", OdsPackage.Table, type);
        if (words.Length > 0)
            xml.WriteElementString("p", OdsPackage.TextNs, SafeText.Xml(words));
        xml.WriteEndElement();
    }

    private static string? Text(decimal? number) => number is { } given ? ReportCell.Exact(given) : null;

    private static string? Serial(DateOnly? date) => date is { } given ? (given.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture) : null;
}

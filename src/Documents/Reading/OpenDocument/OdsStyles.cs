using System.Xml;
using System.Xml.Linq;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading.OpenDocument;

/// <summary>What the styles of an OpenDocument spreadsheet say of its sheets and dates.</summary>
internal sealed class OdsStyles
{
    private readonly HashSet<string> hiddenSheets = [];
    private readonly Dictionary<string, string> dataStyles = [];
    private readonly Dictionary<string, NumberShape> dates = [];

    /// <summary>Takes in the styles at whose element the reader stands, and leaves the reader behind it.</summary>
    public void Take(XmlReader reader, DocumentLimits limits)
    {
        foreach (var style in XmlTree.Read(reader, limits).Elements())
        {
            var name = Setting(style, "name");
            if (name is null)
                continue;
            if (style.Name.LocalName == "date-style")
                dates[name] = Shape([.. style.Elements().Select(e => e.Name.LocalName)]);
            else if (style.Name.LocalName == "style" && Setting(style, "data-style-name") is { } data)
                dataStyles[name] = data;
            if (style.Elements().Any(e => e.Name.LocalName == "table-properties" && Setting(e, "display") == "false"))
                hiddenSheets.Add(name);
        }
    }

    public bool HidesSheet(string? style) => style is not null && hiddenSheets.Contains(style);

    public NumberShape DateShape(string? style) =>
        style is not null && dataStyles.TryGetValue(style, out var data) && dates.TryGetValue(data, out var shape) ? shape : NumberShape.Date;

    public static string? Setting(XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    private static NumberShape Shape(string[] shown) => shown.Contains("day") ? NumberShape.Date
        : shown.Contains("month") && shown.Contains("year") ? NumberShape.MonthAndYear : shown.Contains("year") ? NumberShape.Year : NumberShape.Date;
}

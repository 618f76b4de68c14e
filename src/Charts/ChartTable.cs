using System.Xml.Linq;

namespace GoldenThread.Charts;

/// <summary>The numbers of a chart, written as the chart writes them; the first cell of each row names the row.</summary>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A plain table with caption and scopes, encoded; for pages that have no table component.</summary>
    public string ToHtml() => new XElement("table",
        new XAttribute("class", "chart-table"),
        new XElement("caption", Drawing.Printable(Caption)),
        new XElement("thead", new XElement("tr", Headings.Select(h => Cell("th", h, "col")))),
        new XElement("tbody", Rows.Select(r => new XElement("tr", r.Select((c, i) => i == 0 ? Cell("th", c, "row") : Cell("td", c)))), ""))
        .ToString(SaveOptions.DisableFormatting);

    private static XElement Cell(string name, string text, string? scope = null) =>
        new(name, scope is null ? null : new XAttribute("scope", scope), Drawing.Printable(text));
}

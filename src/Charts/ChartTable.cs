using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts;

/// <summary>The numbers of a chart, written as the chart writes them; the first cell of each row names the row.</summary>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A plain table with caption and scopes, encoded; for pages that have no table component.</summary>
    public string ToHtml()
    {
        var html = new Markup();
        html.Raw("<table class=\"chart-table\"><caption>").Text(Caption).Raw("</caption><thead><tr>");
        foreach (var heading in Headings) html.Raw("<th scope=\"col\">").Text(heading).Raw("</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            html.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Raw(i == 0 ? "<th scope=\"row\">" : "<td>").Text(row[i]).Raw(i == 0 ? "</th>" : "</td>");
            html.Raw("</tr>");
        }
        return html.Raw("</tbody></table>").End();
    }
}

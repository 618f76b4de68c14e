using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Takes the marks of web pages off a paper's words, and says where they stood.</summary>
internal static partial class HtmlRemnants
{
    public static Paper Clean(Paper paper, PlanWarnings warnings)
    {
        var paragraph = 0;
        return paper with
        {
            Parts = [.. paper.Parts.Select(part => part switch
        {
            PaperParagraph p => Paragraph(p, ++paragraph, warnings),
            PaperTable t => t with { Rows = [.. t.Rows.Select(row => Row(t, row, warnings))] },
            _ => part,
        })]
        };
    }

    /// <summary>The lines of a text without the marks: an item, a paragraph or a break of a web page begins a new line.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. Entities(Marks().Replace(Breaks().Replace(text, "\n"), "")).Split('\n').Select(l => Spaces().Replace(l, " ").Trim()).Where(l => l.Length > 0)];

    private static PaperParagraph Paragraph(PaperParagraph paragraph, int number, PlanWarnings warnings)
    {
        if (!Any().IsMatch(paragraph.Text))
            return paragraph;
        Warn($"paragraph {number}", paragraph.Text, warnings);
        return paragraph with { Text = string.Join(' ', Lines(paragraph.Text)) };
    }

    private static PaperRow Row(PaperTable table, PaperRow row, PlanWarnings warnings)
    {
        if (!row.Cells.Any(c => c.Lines.Any(l => Any().IsMatch(l))))
            return row;
        var where = table.Name is { } sheet ? $"sheet {sheet}, row {row.Number}" : $"table {table.Number}, row {row.Number}";
        Warn(where, row.Cells.SelectMany(c => c.Lines).First(l => Any().IsMatch(l)), warnings);
        return row with { Cells = [.. row.Cells.Select(c => c.Lines.Any(l => Any().IsMatch(l)) ? c with { Lines = [.. c.Lines.SelectMany(Lines)] } : c)] };
    }

    private static void Warn(string where, string text, PlanWarnings warnings) =>
        warnings.Add(where, WarningKind.HtmlRemnant, $"Marks of a web page, such as \"{Any().Match(text).Value}\", stand among the words. They were left out.");

    private static string Entities(string text) => text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Replace("&lt;", "<", StringComparison.OrdinalIgnoreCase)
        .Replace("&gt;", ">", StringComparison.OrdinalIgnoreCase).Replace("&quot;", "\"", StringComparison.OrdinalIgnoreCase).Replace("&#39;", "'", StringComparison.Ordinal)
        .Replace("&rsquo;", "\u2019", StringComparison.OrdinalIgnoreCase).Replace("&ndash;", "\u2013", StringComparison.OrdinalIgnoreCase).Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase);

    private const string Tag = @"</?(?:p|br|ul|ol|li|div|span|b|i|u|em|strong|font|a|h[1-6]|table|tr|td|th|tbody|sup|sub)(?:\s[^<>]*)?/?>";

    [GeneratedRegex(Tag + @"|&(?:nbsp|amp|lt|gt|quot|rsquo|ndash|#39);", RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(@"</?(?:p|br|ul|ol|li|div|h[1-6]|table|tr|td|th|tbody)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(Tag, RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

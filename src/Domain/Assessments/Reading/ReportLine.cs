using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>A paragraph or a table of a report, in reading order.</summary>
internal sealed partial record ReportLine
{
    private const int LongestHeading = 80;

    public required string Where { get; init; }

    /// <summary>The words of a paragraph; empty for a table.</summary>
    public string Text { get; init; } = "";
    public bool IsListItem { get; init; }

    /// <summary>Whether the paper marks it as a heading, or it was taken as one.</summary>
    public bool IsHeading { get; init; }
    public PaperTable? Table { get; init; }

    /// <summary>The number that it begins with; null for a heading.</summary>
    public LeadingNumber? Number { get; init; }
    public ReadScore? Score { get; init; }

    /// <summary>Whether it reads as a heading does: a few words that begin with a capital and end without a mark.</summary>
    public bool ReadsAsHeading => Table is null && !IsListItem && Score is null && Number is null && IsTitle(Text) && !PaperTitle.IsLabel(Text);

    /// <summary>Whether it ends in words that a list follows.</summary>
    public bool Announces => Text.EndsWith(':') || Text.EndsWith(":-", StringComparison.Ordinal) || Text.EndsWith(":\u2013", StringComparison.Ordinal);

    public static bool IsTitle(string text) => text.Length is > 1 and <= LongestHeading && !char.IsLower(text[0]) && text.Any(char.IsLetter) && !Ended().IsMatch(text);

    public static IReadOnlyList<ReportLine> Of(Paper paper)
    {
        var lines = new List<ReportLine>();
        var paragraph = 0;
        foreach (var part in paper.Parts)
        {
            if (part is PaperTable table)
            {
                if (table.Rows.Any(row => row.Cells.Any(cell => cell.Text.Length > 0))) { lines.Add(new ReportLine { Where = table.Name is { } sheet ? $"sheet {sheet}" : $"table {table.Number}", Table = table }); }
            }
            else if (part is PaperParagraph words)
            {
                paragraph++;
                if (words.Text.Length > 0) { lines.Add(Of(words, $"paragraph {paragraph}")); }
            }
        }

        return lines;
    }

    private static ReportLine Of(PaperParagraph words, string where)
    {
        var number = words.HeadingLevel > 0 ? null : LeadingNumber.Of(words);
        return new ReportLine
        {
            Where = where,
            Text = words.Text,
            IsListItem = words.IsListItem,
            IsHeading = words.HeadingLevel > 0,
            Number = number,
            Score = words.HeadingLevel > 0 || number is not null ? null : ScoreReader.Line(words.Text),
        };
    }

    [GeneratedRegex(@"(?:[.;:,?!\u2026]|:[-\u2013])$")]
    private static partial Regex Ended();
}

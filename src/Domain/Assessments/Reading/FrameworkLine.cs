using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>One line of a paper that holds a framework, whether it stands in a table's cell or outside.</summary>
/// <param name="Where">The place: "paragraph 12", "table 3, row 1".</param>
/// <param name="Text">Its words.</param>
/// <param name="IsListItem">Whether the paper marks it as an item of a list; in cells that is not known.</param>
/// <param name="IsHeading">Whether the paper marks it as a heading.</param>
/// <param name="KnowsMarks">Whether the paper's marks of lists are known: outside tables.</param>
internal sealed partial record FrameworkLine(string Where, string Text, bool IsListItem, bool IsHeading, bool KnowsMarks)
{
    /// <summary>The reference of a line such as "1.1 Are there …?", or of a numbered criterion, "1.1.1 …"; empty for none.</summary>
    public string Ref => Numbered().Match(Text) is { Success: true } match ? match.Groups["ref"].Value : "";

    /// <summary>The words after its reference.</summary>
    public string Words => Numbered().Match(Text) is { Success: true } match ? match.Groups["words"].Value : Text;

    public bool IsLine => Ref.Count(letter => letter == '.') == 1;

    public bool IsNumberedCriterion => Ref.Count(letter => letter == '.') == 2;

    /// <summary>A headline question with its number: "2. What has been achieved?"; null for any other line.</summary>
    public (int Number, string Title)? Question => Asked().Match(Text) is { Success: true } match && !IsLine ? (Whole(match), match.Groups["title"].Value) : null;

    /// <summary>The number of a theme with its title: "Theme 1", "2. Capacity"; null for any other line.</summary>
    public (int Number, string Name, string Title)? Theme =>
        Ref.Length == 0 && Named().Match(Text) is { Success: true } match && match.Groups["title"].Value is var title && (title.Length == 0 ? match.Groups["word"].Length > 0 : ReportLine.IsTitle(title))
            ? (Whole(match), $"{match.Groups["word"].Value}{Whole(match)}", title) : null;

    public static IReadOnlyList<FrameworkLine> Of(Paper paper)
    {
        var lines = new List<FrameworkLine>();
        var paragraph = 0;
        foreach (var part in paper.Parts)
        {
            if (part is PaperParagraph words) { lines.Add(new($"paragraph {++paragraph}", words.Text, words.IsListItem, words.HeadingLevel > 0, true)); }
            else if (part is PaperTable table) { lines.AddRange(table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Lines).Select(line => new FrameworkLine($"table {table.Number}, row {row.Number}", line, false, false, false)))); }
        }

        return Joined(lines.Where(line => line.Text.Length > 0));
    }

    /// <summary>A reference that stands alone, in a column of its own, belongs to the words that follow.</summary>
    private static List<FrameworkLine> Joined(IEnumerable<FrameworkLine> lines)
    {
        var joined = new List<FrameworkLine>();
        foreach (var line in lines)
        {
            if (joined is [.., var before] && Alone().IsMatch(before.Text)) { joined[^1] = before with { Text = $"{before.Text} {line.Text}" }; }
            else { joined.Add(line); }
        }

        return joined;
    }

    private static int Whole(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<ref>[0-9]{1,2}(?:\.[0-9]{1,2}){1,2})[.):]?\s+(?<words>\S.*)$", RegexOptions.Singleline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}[.):]?$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:\p{L}+\s+){0,2}(?<n>[0-9]{1,2})\s*[.):\u2013\u2014-]?\s+(?<title>\p{Lu}[^?]*\?)$")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?<word>(?:\p{L}+\s+){0,3})(?<n>[0-9]{1,2})(?:\s*[.):\u2013\u2014-]\s*|\s+|$)(?<title>.*)$")]
    private static partial Regex Named();
}

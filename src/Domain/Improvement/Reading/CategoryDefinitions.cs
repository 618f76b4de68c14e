using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Reads the table that says what the categories mean: "A - Monitoring | Work currently being done …".</summary>
internal static partial class CategoryDefinitions
{
    public static (List<ReadCategory> Categories, HashSet<PaperLine> Lines) Read(IReadOnlyList<PaperLine> lines)
    {
        var found = new List<ReadCategory>();
        var used = new HashSet<PaperLine>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsHeading(lines[i]))
            {
                // Under headings that say so, a category may stand without a definition, or alone.
                used.Add(lines[i]);
                var table = lines[i].Table;
                foreach (var line in lines.Skip(i + 1).TakeWhile(l => l.Table == table))
                {
                    used.Add(line);
                    if (line.Filled is [0, 1] or [0, 1, 2] && found.All(f => f.Code != line.Cell(0)))
                        found.Add(new(line.Cell(0), line.Cell(1), line.Cell(2).Length > 0 ? line.Cell(2) : null));
                    i++;
                }
                continue;
            }
            // One such row alone may be anything; definitions come together.
            List<(PaperLine Line, ReadCategory Category)> run = [.. lines.Skip(i).Select(l => (Line: l, Category: One(l)!)).TakeWhile(x => x.Category is not null)];
            if (run.Count < 2 || run.Select(r => r.Category.Code).Distinct().Count() < run.Count)
                continue;
            foreach (var (line, category) in run)
            {
                used.Add(line);
                if (found.All(f => f.Code != category.Code))
                    found.Add(category);
            }
            if (i > 0 && lines[i - 1].Table == lines[i].Table && lines[i - 1].Filled.Count == lines[i].Filled.Count && HeadingWords.Field(lines[i - 1].Cell(0)) == PlanField.Category)
                used.Add(lines[i - 1]);
            i += run.Count - 1;
        }
        return (found, used);
    }

    private static bool IsHeading(PaperLine line) =>
        !line.IsParagraph && line.Width == 3 && HeadingWords.Squash(line.Cell(0)) == "category" && HeadingWords.Squash(line.Cell(1)) == "title" && HeadingWords.Squash(line.Cell(2)) == "definition";

    private static ReadCategory? One(PaperLine line)
    {
        if (line.IsParagraph)
            return InText().Match(line.Text) is { Success: true } text ? new(text.Groups["code"].Value, text.Groups["title"].Value.Trim(), text.Groups["means"].Value.Trim()) : null;
        if (line.Filled is [0, 1] && Titled().Match(line.Cell(0)) is { Success: true } titled && line.Cell(1).Contains(' ', StringComparison.Ordinal))
            return new(titled.Groups["code"].Value, titled.Groups["title"].Value.Trim(), line.Cell(1));
        return line.Filled is [0, 1, 2] && line.Width == 3 && Letter().IsMatch(line.Cell(0)) && line.Cell(2).Contains(' ', StringComparison.Ordinal)
            ? new(line.Cell(0), line.Cell(1), line.Cell(2)) : null;
    }

    [GeneratedRegex(@"^(?:category\s+)?(?<code>[A-Z]|\d)\s*[-\u2013\u2014:.)]\s*(?<title>\p{L}[\p{L} /&'-]{1,40})$", RegexOptions.IgnoreCase)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:category\s+)?(?<code>[A-Z])\s*[-\u2013\u2014:)]\s*(?<title>\p{L}[\p{L} /&'-]{1,30}?)\s*[:\u2013\u2014-]\s+(?<means>\p{L}.{15,})$", RegexOptions.IgnoreCase)]
    private static partial Regex InText();

    [GeneratedRegex("^[A-Z]$")]
    private static partial Regex Letter();
}

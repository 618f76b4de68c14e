using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Assessments.Reading;

/// <summary>Takes out what belongs to the pages and not to the report: the contents page, page numbers, running heads.</summary>
internal static partial class PageFurniture
{
    private const int FewestTimes = 3;
    private const int LongestHead = 100;

    public static IReadOnlyList<ReportLine> LeftOut(IReadOnlyList<ReportLine> lines, ReadingWarnings warnings)
    {
        var contents = Contents(lines).ToHashSet();
        if (contents.Count > 0) { warnings.Add(contents.First().Where, ReadingWarningKind.PageFurniture, string.Create(CultureInfo.InvariantCulture, $"A contents page was left out: {Lines(contents.Count)}.")); }
        var heads = lines.Where(line => !contents.Contains(line) && IsLoose(line)).GroupBy(line => Digits().Replace(line.Text, "#"), StringComparer.OrdinalIgnoreCase)
            .Where(same => IsPageNumber(same.First()) || (same.Count() >= FewestTimes && same.Key.Length <= LongestHead && IsHead(same.Key, same.First(), lines)))
            .SelectMany(same => same.First() == lines[0] ? same.Skip(1) : same).ToHashSet();
        if (heads.Count > 0)
        {
            var first = lines.First(heads.Contains);
            warnings.Add(first.Where, ReadingWarningKind.PageFurniture, string.Create(CultureInfo.InvariantCulture, $"{Lines(heads.Count)} that {(heads.Count == 1 ? "looks like a page number or a" : "look like page numbers and")} running head{(heads.Count == 1 ? " was" : "s were")} left out, the first “{first.Text}”."));
        }

        return [.. lines.Where(line => !contents.Contains(line) && !heads.Contains(line))];
    }

    private static string Lines(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "line" : "lines")}");

    /// <summary>The words "Contents" and what follows as long as it ends in page numbers or names what comes later.</summary>
    private static IEnumerable<ReportLine> Contents(IReadOnlyList<ReportLine> lines)
    {
        foreach (var led in lines.Where(line => Leader().IsMatch(line.Text))) { yield return led; }
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Title().IsMatch(lines[i].Text)) { continue; }
            yield return lines[i];
            var later = lines.Skip(i + 1).Where(line => line.Text.Length > 0).GroupBy(line => line.Text, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var listed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (i++; i < lines.Count && !lines[i].IsHeading && (lines[i].Table is not null || EndsInPage().IsMatch(lines[i].Text) || (later.Contains(lines[i].Text) && listed.Add(lines[i].Text))); i++) { yield return lines[i]; }
            yield break;
        }
    }

    private static bool IsLoose(ReportLine line) => line is { Table: null, IsHeading: false, IsListItem: false, Score: null } && (line.Number is null || IsPageNumber(line));

    private static bool IsPageNumber(ReportLine line) => PageNumber().IsMatch(line.Text);

    // What comes again without a number may be a heading of every chapter; only the paper's first line is known to be its title.
    private static bool IsHead(string key, ReportLine line, IReadOnlyList<ReportLine> lines) =>
        ReportLine.IsTitle(line.Text) && (key.Contains('#', StringComparison.Ordinal) || string.Equals(line.Text, lines[0].Text, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:table\s+of\s+)?contents(?:\s+page)?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:(?:\.\s?){4,}|\u2026\s?\u2026|_{4,})\s*(?:\d{1,4}|[ivxl]{1,6})$", RegexOptions.IgnoreCase)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^.{1,150}[\s.\u2026](?:\d{1,4}|[ivxl]{1,6})$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInPage();

    [GeneratedRegex(@"^(?:page\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|[-\u2013\u2014]?\s*\d{1,4}\.?\s*[-\u2013\u2014]?|\d{1,4}\s+of\s+\d{1,4})$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}

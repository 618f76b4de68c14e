using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>Finds where a paper gives one event two dates: "re-inspection last June", "Re-inspection undertaken in July 2008". It is said, never put right.</summary>
internal static partial class Contradictions
{
    public static void Run(IReadOnlyList<PaperLine> lines, DateOnly? written, PlanWarnings warnings)
    {
        var said = lines.Where(l => l.Text.Length > 0).SelectMany(l => Said().Matches(l.Text).Select(m => (l.Where, Event: Plain(m.Groups["event"].Value), Words: m.Value, Month: Month(m, written))))
            .Where(s => s.Month is not null).ToList();
        foreach (var group in said.GroupBy(s => s.Event))
        {
            var first = group.First();
            foreach (var other in group.Where(s => s.Month != first.Month).Take(1))
                warnings.Add(other.Where, WarningKind.Contradiction, $"The paper says \"{first.Words}\" ({first.Where}) and \"{other.Words}\" ({other.Where}). Both were left as printed; please check which is right.");
        }
    }

    private static string Plain(string words) => words.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);

    // "last June" is the June before the paper's date; without that date only the month's name can be held against another.
    private static (int? Year, int Month)? Month(Match match, DateOnly? written)
    {
        var month = DateWords.MonthNumber(match.Groups["month"].Value);
        if (match.Groups["year"].Success)
            return (int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture), month);
        return match.Groups["last"].Success && written is { } day ? (month < day.Month ? day.Year : day.Year - 1, month) : null;
    }

    [GeneratedRegex(@"\b(?<event>re-?inspection|inspection|peer\s+(?:review|challenge)|corporate\s+assessment|re-?assessment|ofsted\s+visit)\b(?:\s+(?!report)[\w,]+){0,3}?\s+(?:(?<last>last)|in|during|of)\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s+(?<year>(?:19|20)\d\d))?", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}

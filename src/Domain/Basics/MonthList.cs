using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>Months that share one year: "Nov/Dec 08" is a window, "April and October 2009" are two dates.</summary>
internal static class MonthList
{
    public static IEnumerable<DateSpan> Read(Match match, string text)
    {
        var year = FinancialYear.FullYear(int.Parse(match.Groups["y"].Value.TrimStart('\'', '\u2019'), CultureInfo.InvariantCulture));
        var names = match.Groups["m"].Captures;
        var firsts = new DateOnly[names.Count];
        // The year stands after the last month; a month that is later in the calendar than its successor belongs to the year before.
        for (var i = names.Count - 1; i >= 0; i--)
        {
            firsts[i] = new DateOnly(year, DateWords.MonthNumber(names[i].Value), 1);
            if (i + 1 < names.Count && firsts[i] > firsts[i + 1])
                firsts[i] = firsts[i].AddYears(-1);
            year = firsts[i].Year;
        }
        var through = match.Groups["sep"].Captures.All(s => s.Value.Trim() is "-" or "\u2013" or "\u2014" or "to" or "until" or "till");
        var adjacent = firsts.Zip(firsts.Skip(1)).All(pair => pair.First.AddMonths(1) == pair.Second);
        var between = text[..match.Index].TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase);
        var listed = match.Groups["sep"].Captures.Any(s => s.Value.Trim() is ",");
        if (through || between || (adjacent && !listed))
            return [new DateSpan(firsts[0], End(firsts[^1]), DateUnit.Range, match.Index, match.Length)];
        return names.Select((name, i) => new DateSpan(firsts[i], End(firsts[i]), DateUnit.Month, name.Index,
            i == names.Count - 1 ? match.Index + match.Length - name.Index : name.Length));
    }

    private static DateOnly End(DateOnly first) => first.AddMonths(1).AddDays(-1);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>The shapes in which labels name periods; each yields what it may mean, most often one thing, and nothing where it makes no sense.</summary>
internal static partial class PeriodLabelShapes
{
    private const string Month = @"(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string Year = @"(?<y>(?:19|20|21)\d\d)";
    private const string Split = @"(?<fy>(?:(?:19|20|21)\d\d|\d\d)\s?[/\-\u2013]\s?(?:(?:19|20|21)\d\d|\d\d))";
    private const string Quarter = @"(?:q|qtr|quarter)\.?\s?(?<q>[1-4])";
    private const int LongestPool = 10;
    private const int UsualPool = 5;

    private static readonly (Regex Pattern, Func<Match, PeriodMapping?, IReadOnlyList<Period>> Read)[] Shapes =
    [
        (Day(), (m, _) => DayOf(Number(m, "y"), Number(m, "mm"), Number(m, "d")) is { } day ? [Period.Of(day)] : []),
        (DayInWords(), (m, _) => DayOf(Number(m, "y"), DateWords.MonthNumber(m.Groups["m"].Value), Number(m, "d")) is { } day ? [Period.Of(day)] : []),
        (Iso(), (m, _) => Lasting(m) is { } period ? [period] : []),
        (MonthInWords(), (m, _) => [Period.Month(FinancialYear.FullYear(Number(m, "y")), DateWords.MonthNumber(m.Groups["m"].Value))]),
        (MonthInFigures(), (m, _) => Number(m, "mm") is >= 1 and <= 12 and var month ? [Period.Month(Number(m, "y"), month)] : []),
        (YearAndFigures(), (m, mapping) => MonthOrYears(Number(m, "y"), Number(m, "n"), mapping)),
        (SplitYear(), (m, mapping) => SplitYears(m, mapping)),
        (PooledYears(), (m, _) => Pooled(Number(m, "y"), Number(m, "y2"))),
        (QuarterOfSplitYear(), (m, _) => FinancialYear.Read(m.Groups["fy"].Value, inContext: true) is { } year ? [Period.Of(new FinancialQuarter(year, Number(m, "q")))] : []),
        (QuarterOfCalendarYear(), (m, _) => [Period.Of(new CalendarQuarter(Number(m, "y"), Number(m, "q")))]),
        (SingleYear(), SingleYears),
        (YearEnding(), (m, _) => YearTo(Number(m, "y"), DateWords.MonthNumber(m.Groups["m"].Value), m.Groups["d"].Success ? Number(m, "d") : null)),
    ];

    /// <summary>What a label may mean; nothing where it is not understood.</summary>
    public static IReadOnlyList<Period> Candidates(string label, PeriodMapping? mapping)
    {
        foreach (var (pattern, read) in Shapes)
            if (pattern.Match(label) is { Success: true } match && read(match, mapping) is { Count: > 0 } candidates)
                return candidates;
        return PeriodRanges.Candidates(label, mapping);
    }

    // "2023-04" is a month, "2016-17" a year, "2014-16" three years; "2003-04" and "2009-11" may be either.
    private static List<Period> MonthOrYears(int year, int second, PeriodMapping? mapping)
    {
        var candidates = new List<Period>();
        if (second is >= 1 and <= 12)
            candidates.Add(Period.Month(year, second));
        var later = (second - (year % 100) + 100) % 100;
        if (later == 1)
            candidates.Add(OneYear(year, mapping));
        else if (candidates.Count == 0 || later < UsualPool)
            candidates.AddRange(Pooled(year, second));
        return candidates;
    }

    private static IReadOnlyList<Period> SplitYears(Match match, PeriodMapping? mapping)
    {
        var (named, kind) = (match.Groups["fy"].Value, (match.Groups["kind"].Value + match.Groups["after"].Value).ToLowerInvariant());
        if (named.Length == 6)
            named = named.Insert(4, "/");
        named = named.Replace(" to ", "/", StringComparison.OrdinalIgnoreCase); // as GOV.UK prefers it: "2013 to 2014"
        if (FinancialYear.Read(named, inContext: true) is not { } year)
            return [];
        if (kind.Length > 0)
            return [kind[0] is 'a' or 's' ? Period.SchoolYear(year.FirstYear) : Period.Of(year)];
        // "09/10" by itself may be September 2010; "13/14" cannot.
        var month = named.Length == 5 && int.Parse(named[..2], CultureInfo.InvariantCulture) is >= 1 and <= 12 and var first ? first : 0;
        return month == 0 ? [OneYear(year.FirstYear, mapping)] : [Period.Month(year.FirstYear + 1, month), OneYear(year.FirstYear, mapping)];
    }

    private static Period OneYear(int first, PeriodMapping? mapping) => mapping?.SchoolYears == true ? Period.SchoolYear(first) : Period.Of(new FinancialYear(first));

    private static Period[] Pooled(int first, int second)
    {
        var last = second >= 100 ? second : (first / 100 * 100) + second + (second < first % 100 ? 100 : 0);
        return last > first && last - first < LongestPool ? [new(PeriodKind.PooledYears, new(first, 1, 1), new(last, 12, 31))] : [];
    }

    // A year of reports ends when its publisher says; a plain year is the calendar's unless the mapping says otherwise.
    private static IReadOnlyList<Period> SingleYears(Match match, PeriodMapping? mapping)
    {
        var (year, named) = (Number(match, "y"), match.Groups["kind"].Value.ToLowerInvariant());
        return named.StartsWith("calendar", StringComparison.Ordinal) ? [Period.CalendarYear(year)]
            : mapping?.YearEnds is { } month ? YearTo(year, month, null)
            : named.Length > 0 ? [.. YearTo(year, 3, null), Period.CalendarYear(year)] : [Period.CalendarYear(year)];
    }

    private static Period[] YearTo(int year, int month, int? day)
    {
        var last = DateTime.DaysInMonth(year, month);
        if (day > last || day == 0)
            return [];
        var after = new DateOnly(year, month, day ?? last).AddDays(1);
        return [Period.Between(after.AddYears(-1), after.AddDays(-1))];
    }

    private static Period? Lasting(Match match)
    {
        if (DayOf(Number(match, "y"), Number(match, "mm"), Number(match, "d")) is not { } from || Number(match, "n") is 0)
            return null;
        var count = Number(match, "n");
        return Period.Between(from, match.Groups["unit"].Value switch
        {
            "Y" => from.AddYears(count),
            "M" => from.AddMonths(count),
            "W" => from.AddDays(7 * count),
            _ => from.AddDays(count),
        } is var after ? after.AddDays(-1) : from);
    }

    private static DateOnly? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:as )?(?:at )?(?:" + Year + @"-(?<mm>\d\d)-(?<d>\d\d)(?:[T ]00:00(?::00)?)?|(?<d>\d\d?)[/.](?<mm>\d\d?)[/.]" + Year + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"^(?:as )?(?:at )?(?<d>\d\d?)(?:st|nd|rd|th)?[ \-]" + Month + @"[ \-]" + Year + "$", RegexOptions.IgnoreCase)]
    private static partial Regex DayInWords();

    [GeneratedRegex("^" + Year + @"-(?<mm>\d\d)-(?<d>\d\d)/P(?<n>\d{1,3})(?<unit>[YMWD])$")]
    private static partial Regex Iso();

    [GeneratedRegex("^" + Month + @"[ \-,]{0,2}(?<y>(?:19|20|21)\d\d|\d\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthInWords();

    [GeneratedRegex(@"^(?<mm>\d\d?)[/.]" + Year + "$")]
    private static partial Regex MonthInFigures();

    [GeneratedRegex("^" + Year + @"-(?<n>\d\d)$")]
    private static partial Regex YearAndFigures();

    [GeneratedRegex(@"^(?:(?<kind>fy|ay|(?:financial|academic|school) year)\s?)?(?<fy>(?:19|20|21)\d\d(?:\s?[/\-\u2013]\s?| to )(?:(?:19|20|21)\d\d|\d\d)|\d\d/\d\d)(?:(?: \|)? (?<after>(?:financial|academic|school) year))?$|^(?<fy>(?:19|20|21)\d{4}) \| (?<after>(?:financial|academic|school) year)$", RegexOptions.IgnoreCase)]
    private static partial Regex SplitYear();

    [GeneratedRegex("^" + Year + @"(?: ?[\-\u2013] ?| to )(?<y2>(?:19|20|21)\d\d|\d\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex PooledYears();

    [GeneratedRegex("^(?:" + Quarter + @"[ ,]{0,2}" + Split + "|" + Split + @"[ ,\-]{0,3}" + Quarter + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterOfSplitYear();

    [GeneratedRegex("^(?:" + Quarter + @"[ ,\-]{0,3}" + Year + "|" + Year + @"[ ,\-]{0,3}" + Quarter + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex QuarterOfCalendarYear();

    [GeneratedRegex("^" + Year + @"(?:(?: \|)? (?<kind>(?:reporting|calendar) year))?$", RegexOptions.IgnoreCase)]
    private static partial Regex SingleYear();

    [GeneratedRegex(@"^(?:(?:the )?(?:(?:year|12 months|twelve months) (?:ending|ended|to)|ye))(?: (?<d>\d\d?)(?:st|nd|rd|th)?)? " + Month + " " + Year + "$", RegexOptions.IgnoreCase)]
    private static partial Regex YearEnding();
}

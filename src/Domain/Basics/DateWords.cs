using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>The length of what a date in words names.</summary>
public enum DateUnit
{
    /// <summary>A day.</summary>
    Day,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A quarter, a half or a whole year.</summary>
    Period,
    /// <summary>From one date to another.</summary>
    Range,
}

/// <summary>A date, month, year or window found in a text.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Unit">What the words name.</param>
/// <param name="At">Where its words begin in the text, from 0.</param>
/// <param name="Length">How many characters its words take up.</param>
public sealed record DateSpan(DateOnly From, DateOnly To, DateUnit Unit, int At, int Length)
{
    /// <summary>Where its words end in the text.</summary>
    public int Stop => At + Length;
}

/// <summary>Finds dates in British words and figures: day first, financial years from April, and only what is certain.</summary>
public static partial class DateWords
{
    private const string Month = @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
    private const string Year = @"(?:(?:19|20|21)\d\d|['\u2019]?\d\d)(?!\d|/\d|%|:)(?!\s?[-\u2013]\s?\d\d\b)(?!st|nd|rd|th)";
    private const string Day = @"(?<!\b(?:phase|stage|part|step|level|wave|tier|group|version|year|action|priority|theme)\s)(?<!(?:jan|feb|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december)[.'\s]*)(?<![\d/.£])(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?";
    private const string Weekday = @"(?:(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+(?:the\s+)?)?";
    private const string Financial = @"(?:(?:19|20|21)\d\d\s?[/\-\u2013]\s?(?:(?:19|20|21)\d\d|\d\d)|(?<![\d/.\-])\d\d/\d\d)(?![\d/\-])";
    private const string Dash = @"\s*(?:-|\u2013|\u2014|to|until|till)\s*";

    // Most exact first: what one of them takes, no later one sees.
    private static readonly (Regex Pattern, Func<Match, DateOnly?, (DateOnly, DateOnly, DateUnit)?> Read)[] Readers =
    [
        (Iso(), (m, _) => OneDay(m, "y", "m", "d")),
        (Figures(), (m, _) => OneDay(m, "y", "m", "d")),
        (DayRange(), (m, _) => Between(MakeDay(m, "y", "m", "d"), MakeDay(m, "y", "m2", "d2"))),
        (DayToDay(), (m, _) => Between(MakeDay(m, "y", "m", "d"), MakeDay(m, "y", "m2", "d2"))),
        (DayMonthYear(), (m, _) => OneDay(m, "y", "m", "d")),
        (MonthDayYear(), (m, _) => OneDay(m, "y", "m", "d")),
        (QuarterOfYear(), (m, _) => ReadYear(m) is { } year ? Months(year.Start.AddMonths(3 * (Ordinal(m.Groups["q"].Value) - 1)), 3) : null),
        (HalfOfYear(), (m, _) => ReadYear(m) is { } year ? Months(year.Start.AddMonths(6 * (Ordinal(m.Groups["q"].Value) - 1)), 6) : null),
        (MonthOfFinancialYear(), (m, _) => ReadYear(m) is { } year ? OneMonth(MonthNumber(m.Groups["m"].Value) is >= 4 and var n ? new DateOnly(year.FirstYear, n, 1) : new DateOnly(year.FirstYear + 1, MonthNumber(m.Groups["m"].Value), 1)) : null),
        (FigureMonth(), (m, _) => MakeDay(m, "y", "m", null) is { } first ? OneMonth(first) : null),
        (MonthYear(), (m, written) => ReadMonth(m, written)),
        (FinancialLabel(), (m, _) => ReadYear(m) is { } year ? (year.Start, year.End, DateUnit.Period) : null),
        (CalendarYear(), (m, _) => Months(new DateOnly(Number(m.Groups["y"].Value), 1, 1), 12)),
    ];

    /// <summary>All dates of a text in its order, windows joined; and whether something in it looks like a date that could not be read for certain.</summary>
    /// <param name="text">The words.</param>
    /// <param name="written">The date of the paper, which settles "March 31" (a day or a year).</param>
    public static (IReadOnlyList<DateSpan> Spans, bool Doubtful) Find(string text, DateOnly? written = null)
    {
        var spans = new List<DateSpan>();
        var rest = text.ToLowerInvariant();
        var doubtful = false;
        rest = MonthLists().Replace(rest, m =>
        {
            spans.AddRange(MonthList.Read(m, text));
            return new string('\u0001', m.Length);
        });
        foreach (var (pattern, read) in Readers)
            rest = pattern.Replace(rest, m =>
            {
                if (read(m, written) is not var (from, to, unit))
                    doubtful = true;
                else
                    spans.Add(new DateSpan(from, to, unit, m.Index, m.Length));
                return new string('\u0001', m.Length);
            });
        spans.Sort((a, b) => a.At.CompareTo(b.At));
        return (Join(spans, text), doubtful || Leftover().IsMatch(rest) || LeftoverMay().IsMatch(Mask(text, rest)));
    }

    /// <summary>The number of a month from its name or its beginning, 1 to 12.</summary>
    public static int MonthNumber(string name) => 1 + "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name.ToLowerInvariant()[..3], StringComparison.Ordinal) / 3;

    private static string Mask(string text, string rest) => string.Concat(text.Zip(rest, (t, r) => r == '\u0001' ? r : t));

    // "Nov 08 - Jan 09", "between 1 April 2009 and 30 June 2009", "Dec 08/Jan 09": two dates that are one window.
    private static List<DateSpan> Join(List<DateSpan> spans, string text)
    {
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            var (first, second) = (spans[i], spans[i + 1]);
            var between = text[first.Stop..second.At];
            var before = text[..first.At];
            var touching = first.To.AddDays(1) == second.From;
            var years = touching && first.Unit == DateUnit.Period && second.Unit == DateUnit.Period;
            var joined = (Through().IsMatch(between) && (touching || !between.Contains('/'))) || (And().IsMatch(between) && (BetweenWord().IsMatch(before) || years))
                || (StartWord().IsMatch(before) && FinishWord().IsMatch(between));
            if (!joined || second.To < first.From || Moved().IsMatch(before))
                continue;
            spans[i] = new DateSpan(first.From, second.To, DateUnit.Range, first.At, second.Stop - first.At);
            spans.RemoveAt(i + 1);
        }
        return spans;
    }

    private static (DateOnly, DateOnly, DateUnit)? OneDay(Match m, string y, string month, string d) =>
        MakeDay(m, y, month, d) is { } day ? (day, day, DateUnit.Day) : null;

    private static (DateOnly, DateOnly, DateUnit) OneMonth(DateOnly first) => (first, first.AddMonths(1).AddDays(-1), DateUnit.Month);

    private static (DateOnly, DateOnly, DateUnit)? Months(DateOnly first, int count) => (first, first.AddMonths(count).AddDays(-1), DateUnit.Period);

    private static (DateOnly, DateOnly, DateUnit)? Between(DateOnly? from, DateOnly? to) =>
        from is { } a && to is { } b && a <= b ? (a, b, DateUnit.Range) : null;

    // "March 31" alone may be a day of an unnamed year; "March 26" is a month of a year.
    private static (DateOnly, DateOnly, DateUnit)? ReadMonth(Match m, DateOnly? written)
    {
        var year = FinancialYear.FullYear(Number(m.Groups["y"].Value));
        var first = new DateOnly(year, MonthNumber(m.Groups["m"].Value), 1);
        var lastDay = DateTime.DaysInMonth(year, first.Month);
        var bare = m.Groups["y"].Length == 2;
        var near = written is { } w && Math.Abs(w.Year - year) <= 10;
        return bare && year % 100 == lastDay && !near ? null : OneMonth(first);
    }

    private static FinancialYear? ReadYear(Match m) => FinancialYear.Read(m.Groups["fy"].Value, inContext: true);

    private static int Ordinal(string words) => words switch { "1" or "1st" or "first" => 1, "2" or "2nd" or "second" => 2, "3" or "3rd" or "third" => 3, _ => 4 };

    private static int Number(string digits) => int.Parse(digits.TrimStart('\'', '\u2019'), CultureInfo.InvariantCulture);

    private static DateOnly? MakeDay(Match m, string y, string month, string? d)
    {
        var name = m.Groups[month].Success ? m.Groups[month].Value : m.Groups["m"].Value;
        var number = char.IsDigit(name[0]) ? Number(name) : MonthNumber(name);
        var year = FinancialYear.FullYear(Number(m.Groups[y].Value));
        var day = d is null ? 1 : Number(m.Groups[d].Value.TrimEnd('s', 't', 'n', 'd', 'r', 'h'));
        if (number is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, number))
            return null;
        var date = new DateOnly(year, number, day);
        var weekday = m.Groups["weekday"].Value;
        return weekday.Length == 0 || weekday.Equals(date.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase) ? date : null;
    }

    [GeneratedRegex(@"\b(?<y>(?:19|20|21)\d\d)-(?<m>\d\d)-(?<d>\d\d)\b")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b" + Weekday + @"(?<!\d)(?<d>\d{1,2})(?<s>[/.\-])(?<m>\d{1,2})\k<s>(?<y>\d{4}|\d\d)(?!\d)")]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?<d>" + Day + @")" + Dash + @"(?<d2>" + Day + @")\s+(?:of\s+)?(?<m>" + Month + @")[\s,]*(?<y>" + Year + ")")]
    private static partial Regex DayRange();

    [GeneratedRegex(@"\b(?<d>" + Day + @")\s+(?:of\s+)?(?<m>" + Month + ")" + Dash + @"(?<d2>" + Day + @")\s+(?:of\s+)?(?<m2>" + Month + @")[\s,]*(?<y>" + Year + ")")]
    private static partial Regex DayToDay();

    [GeneratedRegex(@"\b" + Weekday + @"(?<d>" + Day + @")[\s\-]*(?:of\s+)?(?<m>" + Month + @")[\s,\-]*(?<y>" + Year + ")")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b" + Weekday + @"(?<m>" + Month + @")\s+(?<d>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?),?\s+(?<y>(?:19|20|21)\d\d)\b")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"\b(?:(?:q|qtr|quarter)\s?\.?(?<q>[1-4])|(?<q>1st|2nd|3rd|4th|first|second|third|fourth|final|last)\s+(?:quarter|qtr))[\s,:(]*(?:of\s+)?(?:the\s+)?(?:financial\s+year\s+)?(?<fy>" + Financial + @")|(?<fy>" + Financial + @")[\s,:(\-]*(?:q|qtr|quarter)\s?(?<q>[1-4])\b")]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex(@"\b(?:h(?<q>[12])|(?<q>1st|2nd|first|second)\s+half)[\s,]*(?:of\s+)?(?:the\s+)?(?:financial\s+year\s+)?(?<fy>" + Financial + ")")]
    private static partial Regex HalfOfYear();

    [GeneratedRegex(@"\b(?<m>" + Month + @")\s+(?<fy>" + Financial + ")")]
    private static partial Regex MonthOfFinancialYear();

    [GeneratedRegex(@"(?<![\d/.\-])(?<m>0?[1-9]|1[0-2])[/.](?<y>(?:19|20|21)\d\d)(?![\d/])")]
    private static partial Regex FigureMonth();

    [GeneratedRegex(@"\b(?<m>" + Month + @")(?:\s+of)?[\s,\-/]*(?<y>" + Year + ")")]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"(?:\b(?:fy|financial\s+year)\s*)?(?<fy>" + Financial + ")")]
    private static partial Regex FinancialLabel();

    [GeneratedRegex(@"(?<![\w/.£\-])(?<y>(?:19|20)\d\d)(?![\w/]|\s?[-\u2013]\s?\d)")]
    private static partial Regex CalendarYear();

    [GeneratedRegex(@"\b(?<m>" + Month + @")(?:(?<sep>\s*/\s*|\s*,\s*|\s+and\s+|\s*&\s*|" + Dash + @")(?<m>" + Month + @"))+[\s,\-]*(?<y>" + Year + ")")]
    private static partial Regex MonthLists();

    // What is left that looks like a date is a date that we could not read: a month without a year, a season, odd figures.
    [GeneratedRegex(@"\b(?:january|february|march|april|june|july|august|sept?|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec)\b|\b(?:spring|summer|autumn|winter|easter|christmas|xmas)\b|\d\s?/\s?\d|(?<![\w.£])(?:19|20)\d\d(?!\w)|\b(?:q|quarter\s)[1-4]\b|\b(?:early|mid|late)\b[\s\-]*\u0001|\b(?:around|about|circa|approx\w*|(?<!/)c\.?)\s*\u0001|\u0001\s*\?")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\bMay\b")]
    private static partial Regex LeftoverMay();

    [GeneratedRegex(@"^\s*(?:-|\u2013|\u2014|/|to|until|till|through(?: to)?)\s*(?:the\s+)?(?:end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Through();

    [GeneratedRegex(@"^\s*(?:and|&|,)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"\bbetween\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BetweenWord();

    [GeneratedRegex(@"\b(?:start\w*|commenc\w*|begin\w*|from)\b[\s:\-\u2013]*(?:in\s+|on\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex StartWord();

    [GeneratedRegex(@"^[\s,;.\-\u2013(]*(?:and\s+|to\s+)?(?:be\s+)?(?:end\w*|finish\w*|complet\w*|by|until)\b[\s:\-\u2013]*(?:by\s+|in\s+|on\s+)?(?:the\s+)?(?:end\s+(?:of\s+)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex FinishWord();

    [GeneratedRegex(@"\b(?:revised|moved|slipped|delayed|extended|changed|brought forward|postponed)\s+(?:date\s+)?from\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();
}

using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Periods as charts, tables and addresses name them: shorter than in sentences.</summary>
public static class PeriodWords
{
    /// <summary>As a column or a label has it: "September 2026", "Q1 2011/12", "2009/10", "2025", "Year to June 2026".</summary>
    public static string Label(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => FinancialQuarter.Of(period.From).ToString(),
        PeriodKind.FinancialYear => FinancialYear.Of(period.From).ToString(),
        PeriodKind.CalendarYear => period.From.Year.ToString(CultureInfo.InvariantCulture),
        PeriodKind.SchoolYear => $"School year {new FinancialYear(period.From.Year)}",
        PeriodKind.PooledYears => $"{period.From.Year} to {period.To.Year}",
        PeriodKind.RollingYear => $"Year to {period.To.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        PeriodKind.Day => period.From.InWords(),
        _ when period.To.DayNumber - period.From.DayNumber == 6 => $"Week from {period.From.InWords()}",
        _ => period.InWords,
    };

    /// <summary>As narrow columns have it: "Sep 26".</summary>
    public static string Tight(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.From.ToString("MMM yy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"Q{FinancialQuarter.Of(period.From).Number} {FinancialQuarter.Of(period.From).Year.ToString()[2..]}",
        PeriodKind.SchoolYear => new FinancialYear(period.From.Year).ToString(),
        PeriodKind.FinancialYear or PeriodKind.CalendarYear => Label(period),
        _ => period.To.ToString("d MMM yy", CultureInfo.InvariantCulture),
    };

    /// <summary>In an address: "2026-09-01-to-2026-09-30".</summary>
    public static string Key(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}-to-{period.To:yyyy-MM-dd}");

    /// <summary>The days that an address names; null where it names none.</summary>
    public static (DateOnly From, DateOnly To)? Read(string key) => key.Split("-to-") is [var from, var to]
        && DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last) && first <= last
        ? (first, last) : null;

    /// <summary>What one figure's stretch is called, and several of them.</summary>
    public static (string One, string Many) Noun(Frequency frequency) => frequency switch
    {
        Frequency.Weekly => ("week", "weeks"),
        Frequency.Monthly => ("month", "months"),
        Frequency.Quarterly => ("quarter", "quarters"),
        Frequency.HalfYearly => ("half-year", "half-years"),
        Frequency.Annual or Frequency.CalendarYear => ("year", "years"),
        Frequency.AcademicYear => ("school year", "school years"),
        _ => ("period", "periods"),
    };

    /// <summary>A count as sentences have it: "nine", "21".</summary>
    public static string Number(int count) => count is >= 0 and <= 20 ? Words[count] : count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A place: "1st", "22nd".</summary>
    public static string Ordinal(int place) => place.ToString("N0", CultureInfo.InvariantCulture) + (place % 100 is >= 11 and <= 13 ? "th" : (place % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    public static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
}

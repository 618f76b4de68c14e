using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The days on which periods of a frequency begin: from which a definition or a target can hold.</summary>
public static class PeriodStarts
{
    /// <summary>Whether a period of the frequency begins on a day.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="day">The day.</param>
    public static bool Begins(this Frequency frequency, DateOnly day) => frequency switch
    {
        Frequency.Snapshot => true,
        Frequency.RollingYear => frequency.PeriodOf(day.AddYears(1).AddDays(-1)).From == day,
        Frequency.Pooled => day is { Month: 1, Day: 1 },
        _ => frequency.PeriodOf(day).From == day,
    };

    /// <summary>What is wrong with the first day of something that holds for whole periods; null when nothing is.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="field">The field that it was typed in.</param>
    /// <param name="day">The day; null where none was given.</param>
    public static Problem? StartFault(this Frequency frequency, string field, DateOnly? day)
    {
        if (day is not { } first) { return new(field, "Give the day from which it holds."); }
        if (frequency.Begins(first)) { return null; }
        var (before, after) = (first, first);
        while (!frequency.Begins(before)) { before = before.AddDays(-1); }
        while (!frequency.Begins(after)) { after = after.AddDays(1); }
        return new(field, $"No period of this measure begins on {first.InWords()}. The nearest do on {before.InWords()} and {after.InWords()}.");
    }

    /// <summary>The periods that end within a financial year (of a school year's or calendar year's measure: that year), oldest first; none for snapshots.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="year">The calendar year in which the year begins.</param>
    public static IReadOnlyList<Period> OfYear(this Frequency frequency, int year)
    {
        if (frequency == Frequency.Snapshot) { return []; }
        var (from, to) = YearFrom(frequency, year) is var start ? (start, start.AddYears(1).AddDays(-1)) : default;
        List<Period> periods = [];
        for (var period = frequency.PeriodOf(from); period.To <= to; period = frequency.After(period))
        {
            if (period.To >= from) { periods.Add(period); }
        }

        return periods;
    }

    /// <summary>The period of a frequency that begins on a day.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="day">A day on which one begins.</param>
    public static Period PeriodFrom(this Frequency frequency, DateOnly day) => frequency switch
    {
        Frequency.RollingYear => frequency.PeriodOf(day.AddYears(1).AddDays(-1)),
        Frequency.Pooled => frequency.PeriodOf(day.AddYears(2)),
        _ => frequency.PeriodOf(day),
    };

    /// <summary>The first day of the year that a frequency counts by: 1 April, 1 January or 1 September.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="year">The calendar year in which it begins.</param>
    public static DateOnly YearFrom(this Frequency frequency, int year) => frequency switch
    {
        Frequency.CalendarYear or Frequency.Pooled => new(year, 1, 1),
        Frequency.AcademicYear => new(year, 9, 1),
        _ => new(year, 4, 1),
    };

    /// <summary>A year as a frequency names it: "2026/27", or "2026" where it counts by calendar years.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="year">The calendar year in which it begins.</param>
    public static string YearInWords(this Frequency frequency, int year) => frequency is Frequency.CalendarYear or Frequency.Pooled ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : new FinancialYear(year).ToString();
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The periods that a frequency has: which one a day falls in, which comes next, and whether a period is one of them.</summary>
public static class FrequencyPeriods
{
    /// <summary>How many periods a year has; 1 where a year has one or less, and for snapshots, which have no rhythm.</summary>
    /// <param name="frequency">How often.</param>
    public static int PerYear(this Frequency frequency) => frequency switch
    {
        Frequency.Weekly => 52,
        Frequency.Monthly => 12,
        Frequency.Quarterly or Frequency.RollingYear => 4,
        Frequency.HalfYearly => 2,
        _ => 1,
    };

    /// <summary>The period in which a day falls; of those that overlap (rolling, pooled) the one that ends first on or after it.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="day">The day; from 1900 to 2199.</param>
    public static Period PeriodOf(this Frequency frequency, DateOnly day) => frequency switch
    {
        Frequency.Weekly => Week(day),
        Frequency.Monthly => Period.Month(day.Year, day.Month),
        Frequency.Quarterly => Period.Of(FinancialQuarter.Of(day)),
        Frequency.HalfYearly => Half(day),
        Frequency.Annual => Period.Of(FinancialYear.Of(day)),
        Frequency.Biennial => Biennial(FinancialYear.Of(day)),
        Frequency.CalendarYear => Period.CalendarYear(day.Year),
        Frequency.AcademicYear => Period.SchoolYear(day.Month >= 9 ? day.Year : day.Year - 1),
        Frequency.RollingYear => Rolling(FinancialQuarter.Of(day).End),
        Frequency.Pooled => Pooled(day.Year),
        _ => Period.Of(day),
    };

    /// <summary>The period after another; of a snapshot, the day after.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="period">A period of this frequency.</param>
    public static Period After(this Frequency frequency, Period period) =>
        // The day after falls into a year that is left out, whose period is the one before it.
        frequency == Frequency.Biennial ? Biennial(new FinancialYear(FinancialYear.Of(period.From).FirstYear + 2)) : frequency.PeriodOf(period.To.AddDays(1));

    /// <summary>The period before another; of a snapshot, the day before.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="period">A period of this frequency.</param>
    public static Period Before(this Frequency frequency, Period period) => frequency switch
    {
        Frequency.RollingYear => Rolling(period.To.AddDays(1).AddMonths(-3).AddDays(-1)),
        Frequency.Pooled => Pooled(period.To.Year - 1),
        _ => frequency.PeriodOf(period.From.AddDays(-1)),
    };

    /// <summary>The same period of the year before; null for what has no rhythm or less than one figure a year.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="period">A period of this frequency.</param>
    public static Period? YearBefore(this Frequency frequency, Period period) => frequency switch
    {
        Frequency.Snapshot or Frequency.Biennial or Frequency.Pooled => null,
        Frequency.Weekly => Week(period.From.AddDays(-364)),
        Frequency.RollingYear => Rolling(period.To.AddDays(1).AddYears(-1).AddDays(-1)),
        _ => frequency.PeriodOf(period.From.AddYears(-1)),
    };

    /// <summary>Whether a period is one of this frequency's; a snapshot is a day, or any stretch that a publisher gives it.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="period">The period.</param>
    public static bool Holds(this Frequency frequency, Period period) => frequency == Frequency.Snapshot || frequency switch
    {
        Frequency.RollingYear => period.From == period.To.AddDays(1).AddYears(-1),
        Frequency.Pooled => period.Kind == PeriodKind.PooledYears,
        _ => frequency.PeriodOf(period.From) is var own && (own.From, own.To) == (period.From, period.To),
    };

    /// <summary>The periods from the one that holds a day to the last that ended before another, oldest first; none for snapshots.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="from">A day of the first.</param>
    /// <param name="before">The day before which the last has ended.</param>
    public static IEnumerable<Period> Ended(this Frequency frequency, DateOnly from, DateOnly before)
    {
        if (frequency == Frequency.Snapshot) { yield break; }
        for (var period = frequency.PeriodOf(from); period.To < before; period = frequency.After(period)) { yield return period; }
    }

    private static Period Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Period.Between(monday, monday.AddDays(6));
    }

    private static Period Half(DateOnly day)
    {
        var year = FinancialYear.Of(day);
        var second = day >= year.Start.AddMonths(6);
        return Period.Between(second ? year.Start.AddMonths(6) : year.Start, second ? year.End : year.Start.AddMonths(6).AddDays(-1));
    }

    /// <summary>Every second financial year, those that begin in an even calendar year.</summary>
    private static Period Biennial(FinancialYear year) => Period.Of(year.FirstYear % 2 == 0 ? year : new FinancialYear(year.FirstYear - 1));

    private static Period Rolling(DateOnly end) => new(PeriodKind.RollingYear, end.AddDays(1).AddYears(-1), end);

    private static Period Pooled(int last) => new(PeriodKind.PooledYears, new(last - 2, 1, 1), new(last, 12, 31));
}

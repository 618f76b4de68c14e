using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>The stretch of time that a figure is for.</summary>
/// <param name="Kind">What sort of stretch it is.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; not before the first.</param>
public readonly record struct Period(PeriodKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>A financial year.</summary>
    public static Period Of(FinancialYear year) => new(PeriodKind.FinancialYear, year.Start, year.End);

    /// <summary>A quarter of a financial year.</summary>
    public static Period Of(FinancialQuarter quarter) => new(PeriodKind.Quarter, quarter.Start, quarter.End);

    /// <summary>A quarter of a calendar year.</summary>
    public static Period Of(CalendarQuarter quarter) => new(PeriodKind.Quarter, quarter.Start, quarter.End);

    /// <summary>A day.</summary>
    public static Period Of(DateOnly day) => new(PeriodKind.Day, day, day);

    /// <summary>A calendar month.</summary>
    /// <param name="year">Its year.</param>
    /// <param name="month">1 to 12.</param>
    public static Period Month(int year, int month) => new(PeriodKind.Month, new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A calendar year.</summary>
    public static Period CalendarYear(int year) => new(PeriodKind.CalendarYear, new(year, 1, 1), new(year, 12, 31));

    /// <summary>The school year that begins in a calendar year.</summary>
    public static Period SchoolYear(int firstYear) => new(PeriodKind.SchoolYear, new(firstYear, 9, 1), new(firstYear + 1, 8, 31));

    /// <summary>A stretch, with the kind that its days show: a month, a quarter, a year, several years, or a mere span.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public static Period Between(DateOnly from, DateOnly to) => new(KindOf(from, to), from, to);

    /// <summary>The stretch in words: "March 2023", "the financial year 2009/10", "1 April 2009 to 30 June 2010".</summary>
    public string InWords => Kind switch
    {
        PeriodKind.Day => From.InWords(),
        PeriodKind.Month => From.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => CalendarQuarter.Of(From).InWords,
        PeriodKind.CalendarYear => string.Create(CultureInfo.InvariantCulture, $"the calendar year {From.Year}"),
        PeriodKind.FinancialYear => $"the financial year {FinancialYear.Of(From)}",
        PeriodKind.SchoolYear => $"the school year {new FinancialYear(From.Year)}",
        PeriodKind.PooledYears => $"the years from {From.InWords()} to {To.InWords()} together",
        _ => $"{From.InWords()} to {To.InWords()}",
    };

    private static PeriodKind KindOf(DateOnly from, DateOnly to)
    {
        if (to == DateOnly.MaxValue)
            return PeriodKind.Span;
        var after = to.AddDays(1);
        var months = (12 * (after.Year - from.Year)) + after.Month - from.Month;
        return from == to ? PeriodKind.Day
            : from.AddMonths(months) != after || months == 0 ? PeriodKind.Span
            : months % 12 == 0 ? months > 12 ? PeriodKind.PooledYears : Whole(from)
            : from.Day != 1 ? PeriodKind.Span
            : months == 1 ? PeriodKind.Month
            : months == 3 && from.Month % 3 == 1 ? PeriodKind.Quarter : PeriodKind.Span;
    }

    private static PeriodKind Whole(DateOnly from) => (from.Month, from.Day) switch
    {
        (1, 1) => PeriodKind.CalendarYear,
        (4, 1) => PeriodKind.FinancialYear,
        (9, 1) => PeriodKind.SchoolYear,
        _ => PeriodKind.Year,
    };
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>Who gets what, when, in a financial year (R108): made from the rules that the council has, in order of days.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReportsCalendar(FinancialYear Year, IReadOnlyList<CalendarRow> Rows)
{
    /// <summary>The calendar of what falls into a year.</summary>
    /// <param name="year">The financial year.</param>
    /// <param name="rows">Rows, in any order and of any year.</param>
    public static ReportsCalendar Of(FinancialYear year, IEnumerable<CalendarRow> rows) =>
        new(year, [.. rows.Where(row => row.On >= year.Start && row.On <= year.End).OrderBy(row => row.On).ThenBy(row => row.To, StringComparer.Ordinal).ThenBy(row => row.Kind).ThenBy(row => row.What, StringComparer.Ordinal)]);

    /// <summary>The rows that a filter holds, by the first day of their month.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="today">The day.</param>
    public IReadOnlyList<IGrouping<DateOnly, CalendarRow>> Months(CalendarFilter filter, DateOnly today) => [.. Rows.Where(row => filter.Holds(row, today)).GroupBy(row => new DateOnly(row.On.Year, row.On.Month, 1))];

    /// <summary>How many rows stand so on a day.</summary>
    /// <param name="state">How they stand.</param>
    /// <param name="today">The day.</param>
    public int Count(CalendarState state, DateOnly today) => Rows.Count(row => row.StateOn(today) == state);
}

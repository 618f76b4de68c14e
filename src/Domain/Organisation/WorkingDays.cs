namespace GoldenThread.Domain.Organisation;

/// <summary>Counts the days on which a council's offices work: Monday to Friday without bank holidays.</summary>
/// <param name="holidays">The bank holidays that the council keeps.</param>
public sealed class WorkingDays(BankHolidays holidays)
{
    /// <summary>Whether the offices work on the day.</summary>
    public bool IsWorkingDay(DateOnly day) => IsWeekday(day) && holidays.On(day) is null;

    /// <summary>
    /// The day that is so many working days later, or earlier for a negative number; the day itself does not count,
    /// so that a letter of Tuesday with one working day to answer is due on Wednesday. Zero gives the day itself.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly from, int count)
    {
        var step = Math.Sign(count);
        var day = from;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) left--;
        }
        return day;
    }

    /// <summary>
    /// How many working days lie after the one day, up to and including the other; negative when the other is earlier.
    /// It undoes <see cref="AddWorkingDays"/>: adding the answer to the first day gives the second, if that is a working day.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from) return -WorkingDaysBetween(to.AddDays(-1), from.AddDays(-1));
        return WeekdaysUpTo(to) - WeekdaysUpTo(from) - holidays.Between(from, to).Count(h => IsWeekday(h.Day));
    }

    /// <summary>The bank holidays on weekdays after one day, up to and including another, in order: those for which a count over them is longer.</summary>
    /// <param name="after">The day before the first that counts.</param>
    /// <param name="upTo">The last that counts.</param>
    public IEnumerable<BankHoliday> HolidaysBetween(DateOnly after, DateOnly upTo) => holidays.Between(after, upTo).Where(h => IsWeekday(h.Day));

    /// <summary>Why the offices do not work on a day: "a Saturday", "Good Friday"; null where they do.</summary>
    /// <param name="day">The day.</param>
    public string? WhyClosed(DateOnly day) => IsWeekday(day) ? holidays.On(day)?.Name : $"a {day.DayOfWeek}";

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    // Day number 0, 1 January of the year 1, was a Monday.
    private static int WeekdaysUpTo(DateOnly day) => ((day.DayNumber + 1) / 7 * 5) + Math.Min((day.DayNumber + 1) % 7, 5);
}

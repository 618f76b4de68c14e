using System.Globalization;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Organisation;

public class WorkingDaysTests
{
    private static readonly WorkingDays Days = new(BankHolidays.EnglandAndWales);

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2023-05-09", 70, "2023-08-16")] // a council's inspection report, and the date by which its action plan was due
    [InlineData("2022-05-31", 1, "2022-06-01")]
    [InlineData("2022-06-01", 1, "2022-06-06")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2026-12-29", -1, "2026-12-24")]
    [InlineData("2026-12-26", 1, "2026-12-29")]
    [InlineData("2026-12-26", -1, "2026-12-24")]
    [InlineData("2026-12-26", 0, "2026-12-26")]
    public void Working_days_are_added(string from, int count, string to) => Assert.Equal(On(to), Days.AddWorkingDays(On(from), count));

    [Theory]
    [InlineData("2023-05-09", "2023-08-16", 70)]
    [InlineData("2023-08-16", "2023-05-09", -70)]
    [InlineData("2023-05-09", "2023-05-09", 0)]
    [InlineData("2026-12-24", "2026-12-28", 0)]
    [InlineData("2022-01-01", "2022-12-31", 250)] // 260 weekdays, 10 holidays
    public void Working_days_are_counted(string from, string to, int count) => Assert.Equal(count, Days.WorkingDaysBetween(On(from), On(to)));

    [Theory]
    [InlineData("2023-05-08", false)]
    [InlineData("2023-05-06", false)]
    [InlineData("2023-05-07", false)]
    [InlineData("2023-05-09", true)]
    [InlineData("2020-05-04", true)]
    public void A_day_is_worked_or_not(string day, bool worked) => Assert.Equal(worked, Days.IsWorkingDay(On(day)));

    [Theory]
    [InlineData("2026-04-03", "Good Friday"), InlineData("2026-04-04", "a Saturday"), InlineData("2027-12-26", "a Sunday"), InlineData("2026-04-07", null)]
    public void Why_the_offices_are_closed_is_said(string day, string? why) => Assert.Equal(why, Days.WhyClosed(On(day)));

    [Fact]
    public void Bank_holidays_that_lengthen_a_count_are_those_on_weekdays()
    {
        Assert.Equal(["Good Friday", "Easter Monday"], Days.HolidaysBetween(On("2026-04-02"), On("2026-04-06")).Select(holiday => holiday.Name));
        Assert.Equal(["Easter Monday"], Days.HolidaysBetween(On("2026-04-03"), On("2026-04-30")).Select(holiday => holiday.Name));
        var onSaturday = new WorkingDays(BankHolidays.With([new(On("2026-04-11"), "Jubilee", null)]).Value!);
        Assert.Empty(onSaturday.HolidaysBetween(On("2026-04-07"), On("2026-04-30")));
    }

    [Fact]
    public void What_lies_before_the_first_year_of_bank_holidays_is_simply_long_ago()
    {
        Assert.InRange(Days.WorkingDaysBetween(new(1066, 10, 14), new(2026, 11, 23)), 249_000, 251_000);
        Assert.Equal(5, Days.WorkingDaysBetween(new(1974, 4, 1), new(1974, 4, 8)));
    }

    [Fact]
    public void A_proclaimed_day_on_a_weekend_is_not_taken_off_twice()
    {
        var days = new WorkingDays(BankHolidays.With([new(new(2028, 6, 3), "Jubilee, a Saturday")]).Value!);
        Assert.Equal(1, days.WorkingDaysBetween(new(2028, 6, 2), new(2028, 6, 5)));
    }

    [Fact]
    public void Counting_undoes_adding_and_agrees_with_counting_one_by_one()
    {
        var start = new DateOnly(2021, 12, 1);
        foreach (var from in Enumerable.Range(0, 60).Select(start.AddDays))
        {
            foreach (var count in Enumerable.Range(-40, 81).Where(c => c != 0))
                Assert.Equal(count, Days.WorkingDaysBetween(from, Days.AddWorkingDays(from, count)));
            foreach (var length in Enumerable.Range(0, 60))
                Assert.Equal(
                    Enumerable.Range(1, length).Count(i => Days.IsWorkingDay(from.AddDays(i))),
                    Days.WorkingDaysBetween(from, from.AddDays(length)));
        }
    }
}

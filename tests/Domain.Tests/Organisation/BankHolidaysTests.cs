using System.Globalization;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Organisation;

public class BankHolidaysTests
{
    // Typed from the published calendars of England and Wales (day/month), not from the rules.
    private const string Published = """
        2007  1/1  6/4  9/4   7/5 28/5  27/8  25/12 26/12
        2008  1/1  21/3 24/3  5/5 26/5  25/8  25/12 26/12
        2009  1/1  10/4 13/4  4/5 25/5  31/8  25/12 28/12
        2010  1/1  2/4  5/4   3/5 31/5  30/8  27/12 28/12
        2011  3/1  22/4 25/4  29/4 2/5 30/5  29/8  26/12 27/12
        2012  2/1  6/4  9/4   7/5 4/6 5/6  27/8  25/12 26/12
        2013  1/1  29/3 1/4   6/5 27/5  26/8  25/12 26/12
        2014  1/1  18/4 21/4  5/5 26/5  25/8  25/12 26/12
        2015  1/1  3/4  6/4   4/5 25/5  31/8  25/12 28/12
        2016  1/1  25/3 28/3  2/5 30/5  29/8  26/12 27/12
        2017  2/1  14/4 17/4  1/5 29/5  28/8  25/12 26/12
        2018  1/1  30/3 2/4   7/5 28/5  27/8  25/12 26/12
        2019  1/1  19/4 22/4  6/5 27/5  26/8  25/12 26/12
        2020  1/1  10/4 13/4  8/5 25/5  31/8  25/12 28/12
        2021  1/1  2/4  5/4   3/5 31/5  30/8  27/12 28/12
        2022  3/1  15/4 18/4  2/5 2/6 3/6  29/8  19/9  26/12 27/12
        2023  2/1  7/4  10/4  1/5 8/5 29/5  28/8  25/12 26/12
        2024  1/1  29/3 1/4   6/5 27/5  26/8  25/12 26/12
        2025  1/1  18/4 21/4  5/5 26/5  25/8  25/12 26/12
        2026  1/1  3/4  6/4   4/5 25/5  31/8  25/12 28/12
        2027  1/1  26/3 29/3  3/5 31/5  30/8  27/12 28/12
        2028  3/1  14/4 17/4  1/5 29/5  28/8  25/12 26/12
        2029  1/1  30/3 2/4   7/5 28/5  27/8  25/12 26/12
        2030  1/1  19/4 22/4  6/5 27/5  26/8  25/12 26/12
        """;

    public static TheoryData<int, string> PublishedYears()
    {
        var years = new TheoryData<int, string>();
        foreach (var line in Published.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            years.Add(int.Parse(line[0], CultureInfo.InvariantCulture), string.Join(' ', line.Skip(1)));
        return years;
    }

    [Theory, MemberData(nameof(PublishedYears))]
    public void The_year_has_exactly_the_published_holidays(int year, string published)
    {
        var computed = BankHolidays.EnglandAndWales.Between(new(year - 1, 12, 31), new(year, 12, 31));
        Assert.Equal(published, string.Join(' ', computed.Select(h => $"{h.Day.Day}/{h.Day.Month}")));
    }

    [Theory]
    [InlineData("1981-07-29", true)]
    [InlineData("1995-05-01", false)]
    [InlineData("1995-05-08", true)]
    [InlineData("1999-12-31", true)]
    [InlineData("2000-01-03", true)]
    [InlineData("2002-05-27", false)]
    [InlineData("2002-06-03", true)]
    [InlineData("2002-06-04", true)]
    public void Proclaimed_and_moved_days_before_2007_are_known(string day, bool kept) =>
        Assert.Equal(kept, BankHolidays.EnglandAndWales.On(DateOnly.Parse(day, CultureInfo.InvariantCulture)) is not null);

    [Theory]
    [InlineData("2022-12-26", "Boxing Day")]
    [InlineData("2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("2021-12-27", "Christmas Day (substitute day)")]
    [InlineData("2021-12-28", "Boxing Day (substitute day)")]
    [InlineData("2026-12-28", "Boxing Day (substitute day)")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2024-03-29", "Good Friday")]
    public void A_holiday_has_its_name(string day, string name) =>
        Assert.Equal(name, BankHolidays.EnglandAndWales.On(DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Name);

    [Fact]
    public void A_council_can_add_a_day_that_is_proclaimed_later()
    {
        var holidays = BankHolidays.With([.. BankHolidayChange.EnglandAndWales, new(new(2031, 6, 6), "Jubilee")]).Value!;
        Assert.Equal("Jubilee", holidays.On(new(2031, 6, 6))?.Name);
        Assert.Null(BankHolidays.EnglandAndWales.On(new(2031, 6, 6)));
    }

    [Fact]
    public void Moving_a_day_that_is_no_holiday_is_refused() =>
        Assert.Equal(
            "2 May 2028 is not a bank holiday, or is moved twice. Give the day that “Early May” replaces.",
            Assert.Single(BankHolidays.With([new(new(2028, 5, 8), "Early May", new(2028, 5, 2))]).Problems).Message);

    [Fact]
    public void A_day_that_is_already_a_holiday_a_day_without_name_and_a_day_too_early_are_refused()
    {
        var problems = BankHolidays.With([new(new(2028, 12, 25), "Twice"), new(new(2028, 6, 5), " "), new(new(1970, 6, 5), "Early")]).Problems;
        Assert.Equal(["Day", "Name", "Day"], problems.Select(p => p.Field));
        Assert.StartsWith("25 December 2028 is already a bank holiday", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_without_rules_have_none_and_stop_nothing()
    {
        Assert.Null(BankHolidays.EnglandAndWales.On(new(1977, 6, 7)));
        Assert.Null(BankHolidays.EnglandAndWales.On(DateOnly.MaxValue));
        Assert.Equal(new(1978, 1, 2), BankHolidays.EnglandAndWales.Between(DateOnly.MinValue, new(1978, 1, 31)).Single().Day);
    }

    [Fact]
    public void Easter_falls_within_its_five_weeks_in_every_year()
    {
        foreach (var monday in BankHolidays.EnglandAndWales.Between(new(1978, 1, 1), new(2199, 12, 31)).Where(h => h.Name == "Easter Monday"))
        {
            Assert.Equal(DayOfWeek.Monday, monday.Day.DayOfWeek);
            Assert.InRange(monday.Day, new(monday.Day.Year, 3, 23), new(monday.Day.Year, 4, 26));
        }
    }
}

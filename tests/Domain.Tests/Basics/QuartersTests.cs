using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class QuartersTests
{
    [Theory]
    [InlineData("2009-03-31", "Q4 2008/09", "Q1 2009", "January to March 2009", "Mar 2009")]
    [InlineData("2009-04-01", "Q1 2009/10", "Q2 2009", "April to June 2009", "Jun 2009")]
    [InlineData("2011-09-30", "Q2 2011/12", "Q3 2011", "July to September 2011", "Sep 2011")]
    [InlineData("1999-12-31", "Q3 1999/00", "Q4 1999", "October to December 1999", "Dec 1999")]
    [InlineData("2024-02-29", "Q4 2023/24", "Q1 2024", "January to March 2024", "Mar 2024")]
    public void A_day_falls_in_a_quarter(string day, string financial, string calendar, string months, string end)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var (of, quarter) = (FinancialQuarter.Of(on), CalendarQuarter.Of(on));
        Assert.Equal((financial, calendar, months, end), (of.ToString(), quarter.ToString(), quarter.InWords, quarter.EndMonth));
        Assert.True(of.Start <= on && on <= of.End);
        Assert.Equal((of.Start, of.End), (quarter.Start, quarter.End));
        Assert.Equal(of.End.AddDays(1), of.Next.Start);
        Assert.Equal(quarter.End.AddDays(1), quarter.Next.Start);
    }

    [Fact]
    public void Quarters_stand_in_order()
    {
        var (first, last) = (new FinancialQuarter(new(2011), 1), new FinancialQuarter(new(2010), 4));
        Assert.True(last < first && first > last && last <= first && first >= last);
        var (spring, winter) = (new CalendarQuarter(2011, 1), new CalendarQuarter(2010, 4));
        Assert.True(winter < spring && spring > winter && winter <= spring && spring >= winter);
        Assert.Equal(0, first.CompareTo(FinancialQuarter.Of(new(2011, 6, 30))));
    }

    [Theory]
    [InlineData("2010-04-01", "2010-04-01", PeriodKind.Day)]
    [InlineData("2024-02-01", "2024-02-29", PeriodKind.Month)]
    [InlineData("2010-04-01", "2010-06-30", PeriodKind.Quarter)]
    [InlineData("2010-05-01", "2010-07-31", PeriodKind.Span)]
    [InlineData("2010-04-15", "2010-05-14", PeriodKind.Span)]
    [InlineData("2010-01-01", "2010-12-31", PeriodKind.CalendarYear)]
    [InlineData("2010-04-01", "2011-03-31", PeriodKind.FinancialYear)]
    [InlineData("2010-09-01", "2011-08-31", PeriodKind.SchoolYear)]
    [InlineData("2010-11-16", "2011-11-15", PeriodKind.Year)]
    [InlineData("2010-04-01", "2013-03-31", PeriodKind.PooledYears)]
    [InlineData("2010-04-01", "2010-04-20", PeriodKind.Span)]
    [InlineData("2010-04-01", "9999-12-31", PeriodKind.Span)]
    public void A_stretch_has_the_kind_that_its_days_show(string from, string to, PeriodKind kind)
    {
        var (first, last) = (DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(new Period(kind, first, last), Period.Between(first, last));
    }

    [Fact]
    public void Periods_are_said_in_words()
    {
        Assert.Equal("1 April 2010", Period.Of(new DateOnly(2010, 4, 1)).InWords);
        Assert.Equal("September 2010", Period.Month(2010, 9).InWords);
        Assert.Equal("April to June 2011", Period.Of(new FinancialQuarter(new(2011), 1)).InWords);
        Assert.Equal("January to March 2011", Period.Of(new CalendarQuarter(2011, 1)).InWords);
        Assert.Equal("the calendar year 2011", Period.CalendarYear(2011).InWords);
        Assert.Equal("the financial year 2011/12", Period.Of(new FinancialYear(2011)).InWords);
        Assert.Equal("the school year 2011/12", Period.SchoolYear(2011).InWords);
        Assert.Equal("the years from 1 April 2010 to 31 March 2013 together", Period.Between(new(2010, 4, 1), new(2013, 3, 31)).InWords);
        Assert.Equal("16 November 2010 to 15 November 2011", Period.Between(new(2010, 11, 16), new(2011, 11, 15)).InWords);
    }
}

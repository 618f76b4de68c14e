using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class PeriodLabelTests
{
    [Theory]
    [InlineData("2009/10", "FinancialYear 2009-04-01 2010-03-31")]
    [InlineData("2009/2010", "FinancialYear 2009-04-01 2010-03-31")]
    [InlineData("2003/04", "FinancialYear 2003-04-01 2004-03-31")]
    [InlineData("2015-16", "FinancialYear 2015-04-01 2016-03-31")]
    [InlineData("1999-00", "FinancialYear 1999-04-01 2000-03-31")]
    [InlineData("2003-2004", "FinancialYear 2003-04-01 2004-03-31")]
    [InlineData("2003 to 2004", "FinancialYear 2003-04-01 2004-03-31")]
    [InlineData("FY 2003-04", "FinancialYear 2003-04-01 2004-03-31")]
    [InlineData("Financial year 09/10", "FinancialYear 2009-04-01 2010-03-31")]
    [InlineData("13/14", "FinancialYear 2013-04-01 2014-03-31")]
    [InlineData("2016/17 academic year", "SchoolYear 2016-09-01 2017-08-31")]
    [InlineData("School year 2016-17", "SchoolYear 2016-09-01 2017-08-31")]
    [InlineData("201617 | Academic year", "SchoolYear 2016-09-01 2017-08-31")]
    [InlineData("202324 | Financial year", "FinancialYear 2023-04-01 2024-03-31")]
    [InlineData("2023-04", "Month 2023-04-01 2023-04-30")]
    [InlineData("2024-02", "Month 2024-02-01 2024-02-29")]
    [InlineData("2003-01", "Month 2003-01-01 2003-01-31")]
    [InlineData("  Sept   2024 ", "Month 2024-09-01 2024-09-30")]
    [InlineData("Mar-23", "Month 2023-03-01 2023-03-31")]
    [InlineData("03/2023", "Month 2023-03-01 2023-03-31")]
    [InlineData("Q1 2022", "Quarter 2022-01-01 2022-03-31")]
    [InlineData("2022 Q4", "Quarter 2022-10-01 2022-12-31")]
    [InlineData("2022Q4", "Quarter 2022-10-01 2022-12-31")]
    [InlineData("Q1 2011/12", "Quarter 2011-04-01 2011-06-30")]
    [InlineData("Quarter 4, 2011-12", "Quarter 2012-01-01 2012-03-31")]
    [InlineData("2003-04 Q2", "Quarter 2003-07-01 2003-09-30")]
    [InlineData("Q3 09/10", "Quarter 2009-10-01 2009-12-31")]
    [InlineData("2022", "CalendarYear 2022-01-01 2022-12-31")]
    [InlineData("2022 | Calendar year", "CalendarYear 2022-01-01 2022-12-31")]
    [InlineData("2008-12-31", "Day 2008-12-31 2008-12-31")]
    [InlineData("2008-12-31 00:00:00", "Day 2008-12-31 2008-12-31")]
    [InlineData("01/02/2009", "Day 2009-02-01 2009-02-01")]
    [InlineData("As at 31 March 2023", "Day 2023-03-31 2023-03-31")]
    [InlineData("2015 - 17", "PooledYears 2015-01-01 2017-12-31")]
    [InlineData("2014-16", "PooledYears 2014-01-01 2016-12-31")]
    [InlineData("2015-2019", "PooledYears 2015-01-01 2019-12-31")]
    [InlineData("2015 to 2017", "PooledYears 2015-01-01 2017-12-31")]
    [InlineData("1998-00", "PooledYears 1998-01-01 2000-12-31")]
    [InlineData("2013/14-15/16", "PooledYears 2013-04-01 2016-03-31")]
    [InlineData("2008/09-10/11", "PooledYears 2008-04-01 2011-03-31")]
    [InlineData("2013-14 to 2015-16", "PooledYears 2013-04-01 2016-03-31")]
    [InlineData("2003-04 to 2015-16", "PooledYears 2003-04-01 2016-03-31")]
    [InlineData("Oct 2021-Sep 2022", "RollingYear 2021-10-01 2022-09-30")]
    [InlineData("Apr 2022 to Mar 2023", "RollingYear 2022-04-01 2023-03-31")]
    [InlineData("Apr-Jun 2018", "Quarter 2018-04-01 2018-06-30")]
    [InlineData("Nov 2018 - Jan 2019", "Span 2018-11-01 2019-01-31")]
    [InlineData("2018-04-01 to 2018-06-30", "Quarter 2018-04-01 2018-06-30")]
    [InlineData("2021/22 Q1 - 2025/26 Q3", "Cumulative 2021-04-01 2025-12-31")]
    [InlineData("Year ending March 2023", "FinancialYear 2022-04-01 2023-03-31")]
    [InlineData("12 months to 30 September 2023", "Year 2022-10-01 2023-09-30")]
    [InlineData("2004-01-01/P1Y", "CalendarYear 2004-01-01 2004-12-31")]
    [InlineData("2004-04-01/P1Y", "FinancialYear 2004-04-01 2005-03-31")]
    [InlineData("2006-08-01/P1Y", "Year 2006-08-01 2007-07-31")]
    [InlineData("2004-04-01/P3Y", "PooledYears 2004-04-01 2007-03-31")]
    [InlineData("2004-04-01/P3M", "Quarter 2004-04-01 2004-06-30")]
    [InlineData("2004-04-01/P1W", "Span 2004-04-01 2004-04-07")]
    [InlineData("2004-04-01/P30D", "Month 2004-04-01 2004-04-30")]
    public void A_label_with_one_reading_is_read(string label, string period)
    {
        var reading = PeriodLabelReader.Read(label);
        Assert.Equal(period, Said(reading));
        Assert.Equal((label, (string?)null, PeriodBasis.Label), (reading.Label, reading.Question, reading.Basis));
    }

    [Theory]
    [InlineData("2003-04", "Is “2003-04” April 2003 or the financial year 2003/04?")]
    [InlineData("2011-12", "Is “2011-12” December 2011 or the financial year 2011/12?")]
    [InlineData("2000-01", "Is “2000-01” January 2000 or the financial year 2000/01?")]
    [InlineData("2009-11", "Is “2009-11” November 2009 or the years from 1 January 2009 to 31 December 2011 together?")]
    [InlineData("09/10", "Is “09/10” September 2010 or the financial year 2009/10?")]
    [InlineData("2025 | Reporting year", "Is “2025 | Reporting year” the financial year 2024/25 or the calendar year 2025?")]
    [InlineData("2003-04 to 2005-06", "Is “2003-04 to 2005-06” 1 April 2003 to 30 June 2005 or the years from 1 April 2003 to 31 March 2006 together?")]
    public void A_label_with_two_readings_is_asked(string label, string question)
    {
        var reading = PeriodLabelReader.Read(label);
        Assert.Equal((question, (Period?)null, (PeriodBasis?)null, 2), (reading.Question, reading.Period, reading.Basis, reading.Readings.Count));
    }

    [Fact]
    public void A_number_under_which_spreadsheets_keep_a_day_is_offered_as_that_day()
    {
        var reading = PeriodLabelReader.Read("39904");
        Assert.Equal(("Is “39904” the day 1 April 2009, as spreadsheets number days?", (Period?)null), (reading.Question, reading.Period));
        Assert.Equal(Period.Of(new DateOnly(2009, 4, 1)), Assert.Single(reading.Readings));
        Assert.Equal(new DateOnly(2009, 4, 1), PeriodLabelReader.SpreadsheetDay("39904"));
        Assert.Null(PeriodLabelReader.SpreadsheetDay("2009"));
    }

    [Fact]
    public void A_sentence_with_many_hyphens_is_given_up_at_once()
    {
        var took = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(PeriodLabelReader.Read(string.Join('-', Enumerable.Repeat("ab", 20))).Period);
        Assert.Null(PeriodLabelReader.Read(string.Join(" to ", Enumerable.Repeat("2009", 2_000))).Period);
        Assert.InRange(took.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("Total")]
    [InlineData("2009/11")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("13/2023")]
    [InlineData("2022 Q5")]
    [InlineData("2016-17 (budget)")]
    [InlineData("Sep 2022-Oct 2021")]
    [InlineData("Apr 2021-2022")]
    [InlineData("2004-04-01/P0Y")]
    [InlineData("Year ending 31 April 2023")]
    [InlineData("2001-99")]
    [InlineData("April")]
    public void Anything_else_is_said_not_to_be_understood(string label)
    {
        var reading = PeriodLabelReader.Read(label);
        Assert.Equal((null, 0, null), (reading.Period, reading.Readings.Count, reading.Basis));
        Assert.StartsWith($"What period is “{label}”?", reading.Question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025 (prov)", PeriodStatus.Provisional, null)]
    [InlineData("2025 [p]", PeriodStatus.Provisional, null)]
    [InlineData("2025 provisional", PeriodStatus.Provisional, null)]
    [InlineData("2025 (Rev)", PeriodStatus.Revised, null)]
    [InlineData("2025(r)", PeriodStatus.Revised, null)]
    [InlineData("2025 (Final)", PeriodStatus.Final, null)]
    [InlineData("2025 (OT)", null, "outturn")]
    [InlineData("2025", null, null)]
    public void The_status_of_its_figures_is_read(string label, PeriodStatus? status, string? note)
    {
        var reading = PeriodLabelReader.Read(label);
        Assert.Equal((status, note, Period.CalendarYear(2025)), (reading.Status, reading.Note, reading.Period));
    }

    [Fact]
    public void The_other_labels_of_a_column_settle_the_doubtful()
    {
        var years = PeriodLabelReader.ReadColumn(["2003-04 (prov)", "2015-16", "09/10", "2009-11"]);
        Assert.Equal(["FinancialYear 2003-04-01 2004-03-31", "FinancialYear 2015-04-01 2016-03-31", "", "PooledYears 2009-01-01 2011-12-31"], years.Select(Said));
        Assert.Equal([PeriodBasis.Column, PeriodBasis.Label, null, PeriodBasis.Column], years.Select(reading => reading.Basis));
        Assert.Equal(PeriodStatus.Provisional, years[0].Status);
        Assert.Equal(["Month 2003-04-01 2003-04-30", "Month 2003-01-01 2003-01-31"], PeriodLabelReader.ReadColumn(["2003-04", "2003-01"]).Select(Said));
        Assert.Equal("FinancialYear 2009-04-01 2010-03-31", Said(PeriodLabelReader.ReadColumn(["09/10", "13/14"])[0]));
    }

    [Fact]
    public void A_column_of_both_or_of_none_settles_nothing()
    {
        Assert.NotNull(PeriodLabelReader.ReadColumn(["2003-04", "2015-16", "2023-04"])[0].Question);
        Assert.All(PeriodLabelReader.ReadColumn(["2003-04", "2004-05", "2005-06"]), reading => Assert.NotNull(reading.Question));
        // A year that is written otherwise says nothing of "2003-04".
        Assert.NotNull(PeriodLabelReader.ReadColumn(["2003-04", "2015/16"])[0].Question);
    }

    [Fact]
    public void The_mapping_settles_what_the_column_does_not()
    {
        var months = new PeriodMapping { Ambiguous = PeriodFamily.Months };
        var read = PeriodLabelReader.Read("2003-04", months);
        Assert.Equal(("Month 2003-04-01 2003-04-30", PeriodBasis.Mapping), (Said(read), read.Basis));
        Assert.Equal("FinancialYear 2003-04-01 2004-03-31", Said(PeriodLabelReader.ReadColumn(["2003-04", "2015-16"], months)[0]));
        Assert.Equal("FinancialYear 2015-04-01 2016-03-31", Said(PeriodLabelReader.Read("2015-16", months)));
        Assert.Equal("FinancialYear 2003-04-01 2004-03-31", Said(PeriodLabelReader.Read("2003-04", new() { Ambiguous = PeriodFamily.Years })));
    }

    [Fact]
    public void The_mapping_says_when_years_end_and_which_are_school_years()
    {
        var toMarch = PeriodLabelReader.Read("2025 | Reporting year", new() { YearEnds = 3 });
        Assert.Equal(("FinancialYear 2024-04-01 2025-03-31", PeriodBasis.Mapping), (Said(toMarch), toMarch.Basis));
        Assert.Equal("Year 2023-07-01 2024-06-30", Said(PeriodLabelReader.Read("2024", new() { YearEnds = 6 })));
        Assert.Equal("CalendarYear 2024-01-01 2024-12-31", Said(PeriodLabelReader.Read("2024 | Calendar year", new() { YearEnds = 6 })));
        Assert.Equal("SchoolYear 2016-09-01 2017-08-31", Said(PeriodLabelReader.Read("2016/17", new() { SchoolYears = true })));
        Assert.Equal("PooledYears 2013-09-01 2016-08-31", Said(PeriodLabelReader.Read("2013/14-15/16", new() { SchoolYears = true })));
    }

    [Fact]
    public void Every_label_of_real_files_is_read_as_its_shape_says()
    {
        var file = SharedPapers.Find("data/period_labels.csv");
        Assert.SkipUnless(file is not null, "the shared papers are not here");
        var rows = File.ReadAllLines(file).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(505, rows.Count);
        Assert.Empty(rows.Where(row => Said(PeriodLabelReader.Read(row[0])) is var said && said != Meant(row[0], row[1])).Select(row => $"{row[0]}: {Said(PeriodLabelReader.Read(row[0]))}, not {Meant(row[0], row[1])}"));
        Assert.Equal([PeriodStatus.Provisional, PeriodStatus.Revised, PeriodStatus.Final],
            new[] { "2025 (prov)", "2025 (Rev)", "2020 (Final)" }.Select(label => PeriodLabelReader.Read(label).Status!.Value));
    }

    // Worked out by cutting each shape at fixed places, which is how the reader does not work.
    private static string Meant(string label, string shape)
    {
        var year = label.Length >= 4 && int.TryParse(label[..4], out var number) ? number : 0;
        return shape switch
        {
            "9" or "9999 | Reporting year" => "",
            "9999" or "9999 (Final)" or "9999 (Rev)" or "9999 (prov)" => Say("CalendarYear", new(year, 1, 1), 12),
            "9999/99" or "9999-99 (OT)" => Say("FinancialYear", new(year, 4, 1), 12),
            "9999-99" when int.Parse(label[5..], CultureInfo.InvariantCulture) is var second => second == (year + 1) % 100 ? Say("FinancialYear", new(year, 4, 1), 12)
                : second <= 12 ? Say("Month", new(year, second, 1), 1) : Say("PooledYears", new(year, 1, 1), 12 * (second - (year % 100) + 1)),
            "9999 - 99" => Say("PooledYears", new(year, 1, 1), 36),
            "9999/99-99/99" => Say("PooledYears", new(year, 4, 1), 36),
            "9999-99-99" => $"Day {label} {label}",
            "9999-99-99/P9Y" when Iso(label[..10]) is var from => Say(label[12] != '1' ? "PooledYears" : label[5..10] switch { "01-01" => "CalendarYear", "04-01" => "FinancialYear", "09-01" => "SchoolYear", _ => "Year" }, from, 12 * (label[12] - '0')),
            "9999/99 Q9" => Say("Quarter", new DateOnly(year, 1, 1).AddMonths(3 * (label[^1] - '0')), 3),
            "9999/99 Q9 - 9999/99 Q9" => $"Cumulative {year}-04-01 {Say("", new DateOnly(int.Parse(label.AsSpan(13, 4), CultureInfo.InvariantCulture), 1, 1).AddMonths(3 * (label[^1] - '0')), 3)[^10..]}",
            "Q9 9999" => Say("Quarter", new DateOnly(int.Parse(label[3..], CultureInfo.InvariantCulture), 1, 1).AddMonths(3 * (label[1] - '1')), 3),
            "Mon 9999" => Say("Month", Named(label), 1),
            "Mon 9999-Mon 9999" => Say("RollingYear", Named(label.Split('-')[0]), 12),
            _ => "a shape that nobody has seen",
        };
    }

    private static DateOnly Named(string month) => DateOnly.ParseExact("1 " + month[..3] + month[^5..], "d MMM yyyy", CultureInfo.InvariantCulture);

    private static DateOnly Iso(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Say(string kind, DateOnly from, int months) => string.Create(CultureInfo.InvariantCulture, $"{kind} {from:yyyy-MM-dd} {from.AddMonths(months).AddDays(-1):yyyy-MM-dd}");

    private static string Said(PeriodReading reading) => reading.Period is { } period ? string.Create(CultureInfo.InvariantCulture, $"{period.Kind} {period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}") : "";
}

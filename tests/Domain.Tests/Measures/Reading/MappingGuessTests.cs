using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

public sealed class MappingGuessTests
{
    [Theory]
    [InlineData("data/dfe_lait/bds_long.csv.gz", "Short Desc", "LA Number", "Years", "Values"), InlineData("data/homelessness/statutory_homelessness_la_quarterly_long.csv", "indicator", "area_code", "quarter_end", "value")]
    [InlineData("data/ons_els/claimant-count.csv", "indicator", "areacd", "period", "observation"), InlineData("data/trafford/economy/universal_credit.csv", "indicator", "area_code", "period", "value"), InlineData("data/trafford/climate/pm10_concentration.csv", "indicator", "station_code", "period", "value")]
    public void The_columns_of_real_files_are_found(string file, string measure, string area, string period, string value)
    {
        var path = SharedPapers.Find(file);
        Assert.SkipUnless(path is not null, "the shared papers are not here");
        var rows = CsvRows.OfFile(path);
        var guess = MappingGuess.Of(path, rows[0].Cells, [.. rows.Skip(1).Take(100)]);
        Assert.True(guess.IsUsable);
        Assert.Equal((measure, area, period, value), (guess.Mapping.Measure.Code.Concat(guess.Mapping.Measure.Name).First(), guess.Mapping.Area.Code[0], guess.Mapping.Period.Headings[0], guess.Mapping.Value.Headings[0]));
        Assert.NotEmpty(guess.Reasons);
    }

    [Fact]
    public void A_wide_table_is_seen_by_its_headings_or_by_what_stands_in_it()
    {
        var byPeriod = Guess("measure-name,2023/24,2024/25\nLibrary visits,10,12\nSwims,5,6\n");
        Assert.Equal((FiguresLayout.WideByPeriod, true), (byPeriod.Mapping.Layout, byPeriod.IsUsable));
        var byMeasure = Guess("Council,Month,Visits,Loans\nA,March 2023,10,4\nB,March 2023,11,6\n");
        Assert.Equal((FiguresLayout.WideByMeasure, true), (byMeasure.Mapping.Layout, byMeasure.IsUsable));
        Assert.Equal(["Visits", "Loans"], byMeasure.Mapping.MeasureColumns.Select(column => column.Heading));
        Assert.Equal(["Council"], byMeasure.Mapping.Area.Name);
    }

    [Fact]
    public void What_is_not_sure_is_asked()
    {
        var guess = Guess("period,value,service,remarkable\n2003-04,0.82,Libraries,10 Downing Street\n2004-05,0.79,Leisure,11 Downing Street\n2005-06,0.5,Leisure,12 Downing Street\n");
        Assert.Contains(guess.Unsure, words => words.StartsWith("Is “2003-04” April 2003 or", StringComparison.Ordinal));
        Assert.Contains(guess.Unsure, words => words.Contains("“Library figures” in every row?", StringComparison.Ordinal));
        Assert.Contains(guess.Unsure, words => words.Contains("the council's own?", StringComparison.Ordinal));
        Assert.Contains(guess.Unsure, words => words.StartsWith("Does “service” break a measure down", StringComparison.Ordinal));
        Assert.Contains(Guess("period,value,unit\n2023,0.82,%\n2024,0.79,%\n2025,0.5,%\n").Unsure, words => words.Contains("multiplied by 100?", StringComparison.Ordinal));
        Assert.Contains(Guess("date,value\n39904,1\n39905,2\n").Unsure, words => words.Contains("1 April 2009", StringComparison.Ordinal));
        Assert.Equal(PeriodForm.QuarterEndingMonth, Guess("quarter,value\n201806,1\n201809,2\n").Mapping.Period.Form);
    }

    [Fact]
    public void A_table_without_figures_is_not_usable()
    {
        Assert.False(Guess("name,address\nA,B\nC,D\n").IsUsable);
        Assert.False(MappingGuess.Of("", [], []).IsUsable);
    }

    private static MappingGuess Guess(string csv)
    {
        var rows = CsvRows.Of(csv);
        return MappingGuess.Of("library_figures.csv", rows[0].Cells, [.. rows.Skip(1)]);
    }
}

using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class YearEndForecastTests
{
    /// <summary>Last year and two quarters of this: their mean is 11, their variance 0.8, and the mean forecasts them nearer than the last figure does (6.44 against 10).</summary>
    private static readonly decimal?[] Quarters = [10, 12, 11, 11, 10, 12];

    private static YearEndForecast Of(YearEndBasis basis, decimal?[] values, int periods, int ofThisYear, ValueRange? possible = null) => YearEndForecast.Of(basis, values, periods, ofThisYear, possible).Value!;

    [Fact]
    public void Counts_add_up()
    {
        var year = Of(YearEndBasis.Sum, Quarters, 4, 2);
        Assert.Equal((ForecastMethod.Mean, 2, 2, 22m), (year.Method, year.Reported, year.ToCome, year.SoFar));
        Assert.Equal("there are 6 figures, fewer than 12, and each was no nearer to the one before it than to the mean of all before it", year.Because);
        Assert.Equal(44, year.YearEnd.Mean, 12);
        Assert.Equal(Math.Sqrt((2 * 0.8) + (4 * 0.8 / 6)), year.YearEnd.StandardError, 12);
        Assert.Equal(5, year.YearEnd.Degrees);
        Assert.Equal(0.5, year.ChanceOf(ValueRange.AtMost(44)), 9);
        Assert.Equal(8, year.Next.Count);
        Assert.Equal(11, year.Next[7].Mean, 12);
    }

    [Fact]
    public void The_last_figure_can_be_the_year_s()
    {
        var year = Of(YearEndBasis.Last, Quarters, 4, 2);
        Assert.Equal((12m, year.Next[1]), (year.SoFar, year.YearEnd));
    }

    [Fact]
    public void An_average_is_over_all_periods()
    {
        var year = Of(YearEndBasis.Average, [10, 12, 11, 11, 10, 14], 4, 2);
        Assert.Equal(12m, year.SoFar);
        Assert.Equal((24 + (2 * 68 / 6.0)) / 4, year.YearEnd.Mean, 12);
    }

    [Theory]
    [InlineData(YearEndBasis.Sum, 44.3)]
    [InlineData(YearEndBasis.Last, 11)]
    [InlineData(YearEndBasis.Average, 11.075)]
    public void A_complete_year_is_certain(YearEndBasis basis, double figure)
    {
        var year = Of(basis, [10, 11.1m, 11.2m, 11, 11], 4, 4);
        Assert.Equal(new(figure, 0), year.YearEnd);
        Assert.Equal((0, (decimal)figure), (year.ToCome, year.SoFar));
        Assert.Equal(1, year.ChanceOf(new((decimal)figure, (decimal)figure)));
        Assert.Equal(0, year.ChanceOf(ValueRange.AtLeast((decimal)figure + 0.1m)));
    }

    [Fact]
    public void What_is_not_reported_yet_is_still_to_come()
    {
        var year = Of(YearEndBasis.Sum, [.. Quarters, null], 4, 3);
        Assert.Equal((2, 2), (year.Reported, year.ToCome));
        Assert.Equal(44, year.YearEnd.Mean, 12);
    }

    [Fact]
    public void A_year_can_be_forecast_before_it_begins_and_before_the_last_one_is_in()
    {
        var year = Of(YearEndBasis.Sum, [.. Quarters, null, null, null], 4, 1);
        Assert.Equal((0, 4, null), (year.Reported, year.ToCome, year.SoFar));
        Assert.Equal(44, year.YearEnd.Mean, 12);
        Assert.Equal(Math.Sqrt((4 * 0.8) + (16 * 0.8 / 6)), year.YearEnd.StandardError, 12);
        Assert.Equal(11, Of(YearEndBasis.Last, Quarters, 4, 0).YearEnd.Mean, 12);
    }

    [Fact]
    public void A_year_of_many_periods_reaches_beyond_the_next_eight() => Assert.Equal(12 * 11, Of(YearEndBasis.Sum, Quarters, 12, 0).YearEnd.Mean, 9);

    [Fact]
    public void A_figure_missing_inside_the_year_forbids_a_sum_and_is_left_out_of_an_average()
    {
        decimal?[] values = [10, 12, 11, 11, null, 12];
        Assert.Equal("A figure of this year is missing, so that the year cannot be added up.", Assert.Single(YearEndForecast.Of(YearEndBasis.Sum, values, 4, 2).Problems).Message);
        var year = Of(YearEndBasis.Average, values, 4, 2);
        Assert.Equal((12m, 1, 2), (year.SoFar, year.Reported, year.ToCome));
        Assert.Equal((12 + (2 * 56 / 5.0)) / 3, year.YearEnd.Mean, 12);
    }

    [Fact]
    public void Intervals_stay_within_what_can_be()
    {
        var year = Of(YearEndBasis.Average, [99, 95, 99, 100, 98], 4, 1, ValueRange.Percentage);
        Assert.Equal(100, year.NextInterval(1, 0.95).Upper);
        Assert.True(year.YearEndInterval(0.95).Upper <= 99.5); // 98 and three times 100
        Assert.Equal(new ValueRange(24.5m, 99.5m), year.PossibleYearEnd);
        Assert.Equal(new ValueRange(98, null), Of(YearEndBasis.Sum, [99, 95, 99, 100, 98], 4, 1, ValueRange.AtLeast(0)).PossibleYearEnd);
        Assert.Equal(ValueRange.Percentage, Of(YearEndBasis.Last, [99, 95, 98], 4, 1, ValueRange.Percentage).PossibleYearEnd);
    }

    [Fact]
    public void Too_few_figures_are_refused()
    {
        Assert.Equal("At least 2 figures are needed; there are 0.", Assert.Single(YearEndForecast.Of(YearEndBasis.Sum, [null, null], 4, 1).Problems).Message);
        Assert.Equal("At least 2 figures are needed; there are 1.", Assert.Single(YearEndForecast.Of(YearEndBasis.Sum, [3], 4, 1).Problems).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => YearEndForecast.Of(YearEndBasis.Sum, [1, 2, 3, 4, 5], 4, 5));
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, ForecastMethod.Naive)]
    [InlineData(new double[] { 1, 3, 1, 3, 1 }, ForecastMethod.Mean)]
    [InlineData(new double[] { 1, 3 }, ForecastMethod.Mean)]
    [InlineData(new double[] { 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5 }, ForecastMethod.SimpleSmoothing)]
    [InlineData(new double[] { 5, 7, 4, 6, 5, 4, 7, 6, 5, 6, 4, 5, 6 }, ForecastMethod.SimpleSmoothing)]
    [InlineData(new double[] { 10, 21, 29, 40, 52, 60, 71, 79, 90, 101, 109, 120, 131 }, ForecastMethod.DampedHolt)]
    public void The_method_is_chosen_by_rule_and_says_why(double[] values, ForecastMethod method)
    {
        var chosen = ChosenForecast.Of([.. values.Select(value => (double?)value)], 2).Value!;
        Assert.Equal((method, values.Length < 12), (chosen.Forecast.Method, chosen.Because.Contains("fewer than 12", StringComparison.Ordinal)));
    }
}

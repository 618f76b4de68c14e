using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class TrendTestTests
{
    private static TrendTest Of(params double[] values) => TrendTest.Of(values).Value!;

    [Fact]
    public void A_line_by_hand()
    {
        var trend = Of(1, 2, 4); // Sxy 3, Sxx 2; residuals 1/6, -1/3, 1/6; total 42/9
        Assert.Equal((1.5, 3), (trend.Slope, trend.Count));
        Assert.Equal(-2 / 3.0, trend.Intercept, 12);
        Assert.Equal(Math.Sqrt(1 / 6.0), trend.ResidualDeviation, 12);
        Assert.Equal(Math.Sqrt(1 / 12.0), trend.SlopeStandardError, 12);
        Assert.Equal(1 - (1 / 6.0 / (42 / 9.0)), trend.RSquared!.Value, 12);
        Assert.Equal(1.5 * Math.Sqrt(12), trend.T!.Value, 12);
        Assert.Equal(1 - (2 / Math.PI * Math.Atan(1.5 * Math.Sqrt(12))), trend.P!.Value, 12); // t with 1 degree is Cauchy's
        Assert.Equal(1.5 + (12.7062 * Math.Sqrt(1 / 12.0)), trend.SlopeInterval.Upper, 4);
        Assert.Equal(1, trend.Spearman);
    }

    [Fact]
    public void The_line_goes_on_with_a_growing_error()
    {
        var next = Of(1, 2, 4).Forecast(1);
        Assert.Equal(16 / 3.0, next.Mean, 12);
        Assert.Equal(1, next.Degrees);
        Assert.Equal(Math.Sqrt(1 / 6.0 * (1 + (1 / 3.0) + (4 / 2.0))), next.StandardError, 12);
    }

    [Fact]
    public void A_perfect_line_is_certain()
    {
        var trend = Of(2, 4, 6, 8);
        Assert.Equal((2.0, null, 0.0, 1.0), (trend.Slope, trend.T, trend.P, trend.RSquared));
    }

    [Fact]
    public void Figures_that_are_all_the_same_have_no_trend_to_test()
    {
        var trend = Of([.. Enumerable.Repeat(0.1, 12)]);
        Assert.Equal((0.0, null, null, null, null), (trend.Slope, trend.T, trend.P, trend.RSquared, trend.Spearman));
        Assert.Equal((null, null, null, null), (trend.Kendall.Tau, trend.Kendall.ExactP, trend.Kendall.Z, trend.Kendall.P));
        Assert.Equal(new PredictionInterval(0, 0), trend.SlopeInterval);
    }

    [Fact]
    public void Fewer_than_three_figures_are_refused() => Assert.Equal("At least 3 figures are needed to test for a trend; there are 2.", Assert.Single(TrendTest.Of([1, 2]).Problems).Message);

    [Theory]
    [InlineData(new double[] { 1, 2, 3 }, 2 / 6.0)]
    [InlineData(new double[] { 3, 2, 1 }, 2 / 6.0)]
    [InlineData(new double[] { 1, 3, 2 }, 1)]
    [InlineData(new double[] { 1, 2, 4, 3 }, 2 * 4 / 24.0)]
    [InlineData(new double[] { 2, 1, 4, 3 }, 2 * 9 / 24.0)]
    public void Kendall_counts_the_orders(double[] values, double probability) => Assert.Equal(probability, Of(values).Kendall.ExactP!.Value, 12);

    [Fact]
    public void Kendall_s_own_table_agrees()
    {
        var kendall = Of(5, 4, 3, 2, 1, 7, 6, 8, 9, 10).Kendall; // 11 inversions: S = 23, of which his table says 0.023 one-sided
        Assert.Equal(23 / 45.0, kendall.Tau!.Value, 12);
        Assert.Equal(0.023, kendall.P!.Value / 2, 3);
    }

    [Fact]
    public void Ties_are_allowed_for()
    {
        var trend = Of(1, 1, 2);
        Assert.Equal(2 / Math.Sqrt(6), trend.Kendall.Tau!.Value, 12);
        Assert.Equal(2 / Math.Sqrt((66 / 18.0) - 1), trend.Kendall.Z!.Value, 12);
        Assert.Equal(0.2207, trend.Kendall.P!.Value, 4); // the normal's two tails beyond 1.2247
        Assert.Null(trend.Kendall.ExactP);
        Assert.Equal(Math.Sqrt(0.75), trend.Spearman!.Value, 12); // ranks 1.5, 1.5, 3
    }

    [Fact]
    public void From_fifty_figures_on_the_normal_is_near_enough()
    {
        Assert.NotNull(Of([.. Enumerable.Range(1, 49).Select(at => (double)at)]).Kendall.ExactP);
        Assert.Null(Of([.. Enumerable.Range(1, 50).Select(at => (double)at)]).Kendall.ExactP);
    }
}

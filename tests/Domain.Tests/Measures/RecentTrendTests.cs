using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class RecentTrendTests
{
    /// <summary>Points a year apart whose standard error is 1, so that the slope of five has the variance 1/10 and chi-squared is ten times its square.</summary>
    private static List<TrendPoint> Points(params double?[] values) =>
        [.. values.Select((value, index) => new TrendPoint(new(2010 + index, 3, 31), value, value is { } v ? new(v - 1.96, v + 1.96) : null, value is null ? null : 40, 100))];

    private static RecentTrend Of(params double?[] values) => RecentTrend.Of(Points(values), StatisticKind.Proportion, Polarity.Higher);

    [Fact]
    public void A_steady_rise_of_two_errors_a_year_is_more_than_chance()
    {
        var trend = Of(10, 12, 14, 16, 18);
        Assert.Equal((TrendDirection.Increasing, true, null), (trend.Direction, trend.IsImproving, trend.Obstacle));
        Assert.Equal(2, trend.Slope!.Value, 1e-12);
        Assert.Equal(40, trend.ChiSquared!.Value, 1e-9);
    }

    [Fact]
    public void Which_way_is_better_decides_whether_it_improves()
    {
        var (up, down) = (Points(10, 12, 14, 16, 18), Points(18, 16, 14, 12, 10));
        Assert.False(RecentTrend.Of(up, StatisticKind.CrudeRate, Polarity.Lower).IsImproving);
        Assert.Null(RecentTrend.Of(up, StatisticKind.CrudeRate, Polarity.Neutral).IsImproving);
        Assert.Equal(TrendDirection.Decreasing, RecentTrend.Of(down, StatisticKind.DirectlyStandardisedRate, Polarity.Lower).Direction);
        Assert.True(RecentTrend.Of(down, StatisticKind.DirectlyStandardisedRate, Polarity.Lower).IsImproving);
        Assert.False(RecentTrend.Of(down, StatisticKind.DirectlyStandardisedRate, Polarity.Higher).IsImproving);
    }

    [Theory]
    [InlineData(0.977, TrendDirection.NoChange)]
    [InlineData(0.978, TrendDirection.Increasing)]
    public void Chi_squared_must_exceed_its_threshold(double step, TrendDirection direction)
    {
        // √(9.549536/10) = 0.97722.
        Assert.Equal(9.54953570608324, RecentTrend.Threshold, 1e-12);
        Assert.Equal(direction, Of(10, 10 + step, 10 + (2 * step), 10 + (3 * step), 10 + (4 * step)).Direction);
    }

    [Fact]
    public void A_slope_that_one_point_makes_is_no_trend()
    {
        Assert.Equal(TrendDirection.NoChange, Of(10, 9.9, 9.8, 9.7, 30).Direction);
        Assert.Equal(TrendDirection.NoChange, Of(40, 40, 40, 40, 60).Direction);
        Assert.Equal(TrendDirection.NoChange, Of(50, 50, 50, 50, 70).Direction);
        Assert.Equal(TrendDirection.NoChange, Of(0.1, 0.1, 0.1, 0.1, -20).Direction);
    }

    [Fact]
    public void A_constant_series_does_not_change()
    {
        var trend = Of(0.1, 0.1, 0.1, 0.1, 0.1);
        Assert.Equal((TrendDirection.NoChange, null), (trend.Direction, trend.IsImproving));
        Assert.Equal(0, trend.Slope!.Value, 1e-15);
    }

    [Fact]
    public void Only_the_last_five_valid_periods_count_in_whatever_order_they_come()
    {
        var points = Points(90, 80, 10, null, 12, 14, 16, 18);
        points.Reverse();
        var trend = RecentTrend.Of(points, StatisticKind.Proportion, Polarity.Higher);
        Assert.Equal(TrendDirection.Increasing, trend.Direction);
        Assert.Equal(2, trend.Slope!.Value, 1e-12);
    }

    [Fact]
    public void Points_weigh_by_their_errors()
    {
        // The last is so unsure that it hardly counts.
        var points = Points(10, 10, 10, 10, 90);
        points[4] = points[4] with { Interval = new(-1e6, 1e6) };
        Assert.Equal(0, RecentTrend.Of(points, StatisticKind.Proportion, Polarity.Higher).Slope!.Value, 1e-3);
    }

    [Fact]
    public void What_stands_in_the_way_is_said()
    {
        Assert.Equal(TrendObstacle.TooFewPeriods, Of().Obstacle);
        Assert.Equal(TrendObstacle.TooFewPeriods, Of(1, 2, 3, 4).Obstacle);
        Assert.Equal(TrendObstacle.TooFewValues, Of(1, null, 3, 4, 5).Obstacle);
        Assert.Equal(TrendObstacle.NotARate, RecentTrend.Of(Points(1, 2, 3, 4, 5), StatisticKind.Count, Polarity.Higher).Obstacle);
        Assert.Equal(TrendObstacle.NotARate, RecentTrend.Of(Points(1, 2, 3, 4, 5), StatisticKind.Other, Polarity.Higher).Obstacle);
        Assert.Equal((TrendDirection.CannotBeCalculated, null, null), (Of(1).Direction, Of(1).Slope, Of(1).ChiSquared));
    }

    [Fact]
    public void Without_count_denominator_or_interval_a_period_is_passed_over()
    {
        Assert.Equal(TrendObstacle.TooFewValues, With(point => point with { Count = null }));
        Assert.Equal(TrendObstacle.TooFewValues, With(point => point with { Denominator = 0 }));
        Assert.Equal(TrendObstacle.TooFewValues, With(point => point with { Denominator = null }));
        Assert.Equal(TrendObstacle.TooFewValues, With(point => point with { Interval = null }));
    }

    [Fact]
    public void Without_an_error_there_is_no_trend()
    {
        Assert.Equal(TrendObstacle.NoError, With(point => point with { Count = 100 }));
        Assert.Equal(TrendObstacle.NoError, With(point => point with { Interval = new(14, 14) }));
    }

    private static TrendObstacle? With(Func<TrendPoint, TrendPoint> change)
    {
        var points = Points(10, 12, 14, 16, 18);
        points[2] = change(points[2]);
        return RecentTrend.Of(points, StatisticKind.Proportion, Polarity.Higher).Obstacle;
    }
}

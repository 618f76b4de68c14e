using GoldenThread.Domain.Measures.ControlCharts;
using static GoldenThread.Domain.Measures.ControlCharts.SpecialCause;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class SpecialCausesTests
{
    [Fact]
    public void A_point_is_outside_only_beyond_the_limit() => Assert.Equal([CommonCause, AboveUpperLimit, CommonCause, BelowLowerLimit], Charted.Causes(103.2m, 103.20001m, -3.2m, -3.20001m));

    [Fact]
    public void A_point_on_the_limit_is_close_to_it()
    {
        var points = Charted.After(Charted.Rising, 103.2m, 85.4m, 85.5m, 14.6m, 14.5m).Points.Skip(12);
        Assert.Equal([true, false, true, false, true], points.Select(point => point.IsClose));
    }

    [Fact]
    public void Seven_rising_points_are_a_trend_back_to_its_start()
    {
        // 60 ends the base, so the first two do not rise.
        Assert.Equal([CommonCause, .. Enumerable.Repeat(TrendIncreasing, 7)], Charted.Causes(49, 47, 48, 49.1m, 49.2m, 50.5m, 51, 52));
        Assert.All(Charted.Causes(48, 49, 50.1m, 51, 52, 53), cause => Assert.Equal(CommonCause, cause));
    }

    [Fact]
    public void Seven_falling_points_are_a_trend_that_may_begin_with_a_point_of_the_base()
    {
        var chart = Charted.After(Charted.Rising, 56, 55, 54, 53, 49, 48);
        Assert.Equal(Enumerable.Repeat(TrendDecreasing, 7), chart.Points.Skip(11).Select(point => point.Cause));
        Assert.Equal(CommonCause, chart.Points[10].Cause);
    }

    [Fact]
    public void Two_equal_points_break_a_trend() => Assert.DoesNotContain(TrendIncreasing, Charted.Causes(45, 46, 47, 48, 48, 51, 52, 53));

    [Fact]
    public void The_peak_between_a_rise_and_a_fall_belongs_to_the_fall()
    {
        var causes = Charted.Causes(45, 46, 47, 48, 49, 51, 52, 51, 49, 48, 47, 46, 45).ToList();
        Assert.Equal(Enumerable.Repeat(TrendIncreasing, 6).Concat(Enumerable.Repeat(TrendDecreasing, 7)), causes);
    }

    [Theory]
    [InlineData(53, TrendIncreasing)]
    [InlineData(52, TrendDecreasing)]
    public void Between_two_rises_the_step_to_the_next_point_gives_the_direction_unless_it_is_level(int next, SpecialCause last)
    {
        var causes = Charted.Causes(47, 48, 49, 50.5m, 51, 52, 53, next, 54, 55, 56, 57, 58, 59);
        Assert.Equal([.. Enumerable.Repeat(TrendIncreasing, 6), last, .. Enumerable.Repeat(TrendIncreasing, 7)], causes);
    }

    [Fact]
    public void Seven_points_on_one_side_are_a_run_back_to_its_start()
    {
        // The 60 that ends the base lies above as well.
        var points = Charted.After(Charted.Rising, 51, 55, 52, 54, 53, 55).Points;
        Assert.Equal([CommonCause, .. Enumerable.Repeat(RunAbove, 7)], points.Skip(10).Select(point => point.Cause));
        Assert.All(Charted.Causes(49, 51, 55, 52, 54, 53, 55), cause => Assert.Equal(CommonCause, cause));
        Assert.All(Charted.Causes(49, 45, 48, 46, 47, 45, 48), cause => Assert.Equal(RunBelow, cause));
    }

    [Fact]
    public void A_point_on_the_mean_breaks_a_run() => Assert.All(Charted.Causes(49, 45, 48, 50, 46, 47, 45, 48), cause => Assert.Equal(CommonCause, cause));

    [Fact]
    public void Two_of_three_near_a_limit_count_where_all_three_are_on_its_side()
    {
        Assert.Equal([CommonCause, TwoInThreeAbove, CommonCause, TwoInThreeAbove], Charted.Causes(49, 90, 70, 95));
        Assert.Equal([CommonCause, TwoInThreeBelow, TwoInThreeBelow, CommonCause], Charted.Causes(51, 10, 5, 40));
        Assert.All(Charted.Causes(49, 90, 50, 95), cause => Assert.Equal(CommonCause, cause));
        Assert.All(Charted.Causes(49, 90, 10, 95), cause => Assert.Equal(CommonCause, cause));
    }

    [Fact]
    public void A_point_outside_is_not_one_of_two_near_a_limit() => Assert.Equal([CommonCause, CommonCause, AboveUpperLimit, CommonCause], Charted.Causes(49, 90, 110, 70));

    [Fact]
    public void In_the_Western_Electric_rules_it_is_and_the_third_may_lie_anywhere()
    {
        Assert.Equal([CommonCause, TwoInThreeAbove, AboveUpperLimit, CommonCause], Charted.Causes(SpecialCauseRules.WesternElectricPairs, 49, 90, 110, 70));
        Assert.Equal([TwoInThreeAbove, CommonCause, TwoInThreeAbove], Charted.Causes(SpecialCauseRules.WesternElectricPairs, 90, 10, 95));
        Assert.Equal([CommonCause, CommonCause, CommonCause], Charted.Causes(SpecialCauseRules.WesternElectricPairs, 90, 10, 50));
    }

    [Fact]
    public void The_first_rule_that_applies_is_named()
    {
        // A rise of seven above the mean, its last three near the limit and the last outside: outside, then trend; before it a run.
        Assert.Equal([RunAbove, TrendIncreasing, TrendIncreasing, TrendIncreasing, TrendIncreasing, TrendIncreasing, TrendIncreasing, AboveUpperLimit], Charted.Causes(60, 52, 53, 54, 70, 90, 95, 110));
        // Near points in a run are named as pairs.
        Assert.Equal([RunBelow, RunBelow, TwoInThreeBelow, TwoInThreeBelow, RunBelow, RunBelow, RunBelow], Charted.Causes(45, 40, 10, 12, 40, 45, 44));
    }

    [Fact]
    public void A_missing_value_breaks_runs_trends_and_pairs()
    {
        Assert.All(Charted.Causes(45, 44, 48, null, 46, 47, 45, 48), cause => Assert.Equal(CommonCause, cause));
        Assert.DoesNotContain(TrendIncreasing, Charted.Causes(45, 46, 47, 48, null, 49, 51, 52));
        Assert.All(Charted.Causes(49, 90, null, 95, 96), cause => Assert.Equal(CommonCause, cause));
    }

    [Fact]
    public void Nothing_crosses_the_start_of_a_phase()
    {
        var chart = Charted.Of(Charted.Rising with { RebaseDates = [Charted.Month(4)] }, 1, 2, 3, 4, 5, 6, 7, 8);
        Assert.All(chart.Points, point => Assert.Equal(CommonCause, point.Cause));
        Assert.Equal([1m, 1m], chart.Phases.Select(phase => phase.AverageMovingRange!.Value));
    }
}

using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class ControlLimitsTests
{
    private static readonly decimal?[] OneJump = [10, 12, 10, 12, 10, 12, 40, 12, 10, 12, 10, 12];

    [Fact]
    public void Limits_are_the_mean_and_2_66_average_moving_ranges()
    {
        var phase = Assert.Single(Charted.Of(Charted.Rising, Charted.Steady).Phases);
        Assert.Equal((50m, 20m, 0), (phase.Mean, phase.AverageMovingRange, phase.Screened));
        Assert.Equal((-3.2m, 103.2m), (phase.Limits!.Lower, phase.Limits.Upper));
        Assert.Equal((14.5333m, 85.4667m), (Math.Round(phase.Limits.NearLower, 4), Math.Round(phase.Limits.NearUpper, 4)));
    }

    [Fact]
    public void Screening_leaves_out_large_moving_ranges_once()
    {
        // Ranges 2 (nine times) and 28 (twice): average 74/11, 3.267 times that is 21.98, and so both 28s go.
        var phase = Charted.Of(Charted.Rising, OneJump).Phases[0];
        Assert.Equal((13.5m, 2m, 2), (phase.Mean, phase.AverageMovingRange, phase.Screened));
        Assert.Equal((8.18m, 18.82m), (phase.Limits!.Lower, phase.Limits.Upper));
    }

    [Fact]
    public void Without_screening_all_moving_ranges_count()
    {
        var phase = Charted.Of(Charted.Rising with { Screening = OutlierScreening.None }, OneJump).Phases[0];
        Assert.Equal(0, phase.Screened);
        Assert.Equal(74m / 11m, phase.AverageMovingRange);
    }

    [Fact]
    public void A_moving_range_exactly_on_the_bound_is_left_out()
    {
        // Ten ranges of 7.733 and one of 32.67: average 10, bound 32.67.
        var phase = Charted.Of(Charted.Rising, 0, 7.733m, 0, 7.733m, 0, 7.733m, 0, 7.733m, 0, 7.733m, 0, 32.67m).Phases[0];
        Assert.Equal((7.733m, 1), (phase.AverageMovingRange, phase.Screened));
    }

    [Fact]
    public void Fixed_limits_hold_for_later_points()
    {
        var phase = Charted.After(Charted.Rising, 1000, 2000).Phases[0];
        Assert.Equal((50m, -3.2m, 103.2m), (phase.Mean, phase.Limits!.Lower, phase.Limits.Upper));
    }

    [Fact]
    public void Fixing_after_more_points_than_there_are_uses_them_all() =>
        Assert.Equal(50m, Charted.Of(Charted.Rising with { FixAfter = 100 }, Charted.Steady).Phases[0].Mean);

    [Fact]
    public void A_missing_value_that_is_kept_has_no_moving_range_on_either_side()
    {
        var phase = Charted.Of(Charted.Rising, 1, 3, null, 100, 102).Phases[0];
        Assert.Equal((51.5m, 2m, 5, 4), (phase.Mean, phase.AverageMovingRange, phase.Count, phase.Values));
    }

    [Fact]
    public void A_missing_value_that_is_dropped_makes_its_neighbours_neighbours()
    {
        var chart = Charted.Of(Charted.Rising with { Missing = MissingValues.Dropped, Screening = OutlierScreening.None }, 1, 3, null, 100, 102);
        Assert.Equal((4, 101m / 3m), (chart.Points.Count, chart.Phases[0].AverageMovingRange));
    }

    [Fact]
    public void A_constant_series_lies_on_its_mean_and_has_no_run()
    {
        // In binary arithmetic 0.1 twelve times lies off its own mean.
        var chart = Charted.Of(Charted.Rising with { Screening = OutlierScreening.None, Target = 0.1m }, [.. Enumerable.Repeat((decimal?)0.1m, 13)]);
        Assert.All(chart.Points, point => Assert.Equal((0, false, SpecialCause.CommonCause), (point.Side, point.IsOutside, point.Cause)));
        Assert.True(chart.Phases[0].Limits!.HaveNoWidth);
        Assert.Equal(Assurance.Inconsistent, chart.Assurance);
        Assert.Equal([ChartDoubt.LimitsWithoutWidth], chart.Doubts);
    }

    [Fact]
    public void A_constant_series_that_is_screened_has_no_limits_and_no_icon()
    {
        var chart = Charted.Of(Charted.Rising with { Target = 95 }, [.. Enumerable.Repeat((decimal?)100, 12)]);
        Assert.Null(chart.Phases[0].Limits);
        Assert.All(chart.Points, point => Assert.Equal((0, (bool?)null, (bool?)null), (point.Side, point.IsOutside, point.IsClose)));
        Assert.Equal((Variation.CommonCause, Assurance.Inconsistent), (chart.Variation, chart.Assurance));
        Assert.Equal([ChartDoubt.NoLimits], chart.Doubts);
    }

    [Fact]
    public void A_blip_in_a_constant_series_leaves_limits_without_width_and_no_icon()
    {
        var chart = Charted.Of(Charted.Rising, 10, 10, 10, 10, 10, 10, 20, 10, 10, 10, 10, 10);
        Assert.All(chart.Points, point => Assert.True(point.IsOutside));
        Assert.Equal([ChartDoubt.LimitsWithoutWidth], chart.Doubts);
    }
}

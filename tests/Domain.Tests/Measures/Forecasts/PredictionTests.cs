using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class PredictionTests
{
    private static readonly Prediction Normal = new(10, 2);

    [Fact]
    public void Intervals_are_those_of_the_tables()
    {
        Assert.Equal(10 + (2 * 1.281552), Normal.Interval(0.8).Upper, 5);
        Assert.Equal(10 - (2 * 1.959964), Normal.Interval(0.95).Lower, 5);
        Assert.Equal(10 + (2 * 3.077684), new Prediction(10, 2, 1).Interval(0.8).Upper, 5);
    }

    [Fact]
    public void The_chance_of_a_target_is_that_of_its_range()
    {
        Assert.Equal(0.5, Normal.ChanceOf(ValueRange.AtLeast(10)), 12);
        Assert.Equal(0.841345, Normal.ChanceOf(ValueRange.AtMost(12)), 6);
        Assert.Equal(0.158655, Normal.ChanceOf(ValueRange.AtLeast(12)), 6);
        Assert.Equal(0.682689, Normal.ChanceOf(new(8, 12)), 6);
        Assert.Equal(0.135905, Normal.ChanceOf(new(12, 14)), 6);
        Assert.Equal(0.135905, Normal.ChanceOf(new(6, 8)), 6);
        Assert.Equal(1, Normal.ChanceOf(ValueRange.Any));
    }

    [Fact]
    public void Student_s_tails_are_heavier()
    {
        var cauchy = new Prediction(0, 1, 1);
        Assert.Equal(0.75, cauchy.ChanceOf(ValueRange.AtMost(1)), 12);
        Assert.Equal(0.25, cauchy.ChanceOf(ValueRange.AtMost(-1)), 12);
        Assert.Equal(0.5, cauchy.ChanceOf(new(-1, 1)), 12);
    }

    [Fact]
    public void Small_chances_are_not_lost_to_rounding() => Assert.Equal(1, Normal.ChanceOf(ValueRange.AtLeast(30)) / 7.6198530241605e-24, 6);

    [Fact]
    public void What_is_known_meets_a_target_or_does_not()
    {
        Prediction known = new(0.1 + 0.2, 0);
        Assert.True(known.IsCertain);
        Assert.Equal(1, known.ChanceOf(ValueRange.AtLeast(0.3m)));
        Assert.Equal(1, known.ChanceOf(ValueRange.AtMost(0.3m)));
        Assert.Equal(0, known.ChanceOf(ValueRange.AtLeast(0.31m)));
        Assert.Equal(0, known.ChanceOf(new(0.1m, 0.2m)));
        Assert.Equal(1, new Prediction(0, 0).ChanceOf(ValueRange.AtMost(0)));
    }

    [Fact]
    public void An_interval_is_clipped_to_what_can_be() => Assert.Equal(new PredictionInterval(92, 100), new PredictionInterval(92, 108).Within(ValueRange.Percentage));

    [Fact]
    public void A_range_knows_what_lies_in_it_and_how_far_out_the_rest_is()
    {
        Assert.True(new ValueRange(2, 3).Holds(2));
        Assert.True(new ValueRange(2, 3).Holds(3));
        Assert.Equal(1.5m, ValueRange.AtLeast(2).DistanceTo(0.5m));
        Assert.Equal(4, ValueRange.AtMost(5).DistanceTo(9));
        Assert.Equal(0, ValueRange.Any.DistanceTo(-1));
    }
}

using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class ConfidenceIntervalTests
{
    // Newcombe (Statistics in Medicine 1998), Table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void A_proportion_has_the_interval_that_Newcombe_published(double count, double of, double lower, double upper)
    {
        var interval = ConfidenceInterval.OfProportion(count, of, 0.95)!.Value;
        Assert.Equal((lower, upper), (Math.Round(interval.Lower, 4), Math.Round(interval.Upper, 4)));
    }

    [Fact]
    public void A_proportion_of_none_or_all_ends_exactly_there()
    {
        var (none, all) = (ConfidenceInterval.OfProportion(0, 10, 0.95)!.Value, ConfidenceInterval.OfProportion(10, 10, 0.95)!.Value);
        Assert.Equal((0, 1), (none.Lower, all.Upper));
        Assert.Equal(none.Upper, 1 - all.Lower, 1e-15);
        Assert.Equal(3.841458820694124 / 13.841458820694124, none.Upper, 1e-15);
    }

    [Fact]
    public void Of_nothing_there_is_no_proportion_and_no_rate()
    {
        Assert.Null(ConfidenceInterval.OfProportion(0, 0, 0.95));
        Assert.Null(ConfidenceInterval.OfRate(3, 0, 0.95));
    }

    [Fact]
    public void A_count_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfProportion(-1, 10, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfProportion(11, 10, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfProportion(1, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceInterval.OfCount(-1, 0.95));
    }

    [Fact]
    public void Under_ten_events_the_bounds_are_exact_and_from_ten_on_they_are_Byars()
    {
        // Exact for 9: 4.115 to 17.085. Byar for 10: (1 - 1/90 - 1.959964/√90)³ × 10 and (1 - 1/99 + 1.959964/√99)³ × 11.
        var (nine, ten) = (ConfidenceInterval.OfCount(9, 0.95), ConfidenceInterval.OfCount(10, 0.95));
        Assert.Equal((4.115, 17.085), (Math.Round(nine.Lower, 3), Math.Round(nine.Upper, 3)));
        Assert.Equal((4.787, 18.391), (Math.Round(ten.Lower, 3), Math.Round(ten.Upper, 3)));
        Assert.Equal(0, ConfidenceInterval.OfCount(0, 0.95).Lower);
    }

    [Fact]
    public void A_rate_has_the_bounds_of_its_count_in_its_own_unit()
    {
        var (count, rate) = (ConfidenceInterval.OfCount(25, 0.95), ConfidenceInterval.OfRate(25, 5000, 0.95)!.Value.Times(1000));
        Assert.Equal(count.Lower / 5, rate.Lower, 1e-12);
        Assert.Equal(count.Upper / 5, rate.Upper, 1e-12);
    }

    [Theory]
    [InlineData(1.9, 1)]
    [InlineData(2.0, 0)]
    [InlineData(2.5, 0)]
    [InlineData(3.0, 0)]
    [InlineData(3.1, -1)]
    public void It_lies_above_or_below_only_what_it_does_not_touch(double value, int side) => Assert.Equal(side, new ConfidenceInterval(2, 3).SideOf(value));

    [Fact]
    public void A_mean_has_the_interval_of_t()
    {
        // 1 to 5: s² = 10/4, s/√5 = √½, t(0.975; 4) = 2.776445105.
        var mean = SampleMean.Of([1, 2, 3, 4, 5])!;
        Assert.Equal((5, 3), (mean.Count, mean.Value));
        Assert.Equal(Math.Sqrt(2.5), mean.StandardDeviation!.Value, 1e-15);
        Assert.Equal(3 - (2.776445105 * Math.Sqrt(0.5)), mean.Interval(0.95)!.Value.Lower, 1e-9);
        Assert.Equal(3 + (2.776445105 * Math.Sqrt(0.5)), mean.Interval(0.95)!.Value.Upper, 1e-9);
    }

    [Fact]
    public void A_single_value_has_no_spread_and_none_no_mean()
    {
        Assert.Null(SampleMean.Of([]));
        var one = SampleMean.Of([7.5])!;
        Assert.Equal((7.5, null, null), (one.Value, one.StandardDeviation, one.Interval(0.95)));
    }

    [Fact]
    public void Equal_values_have_an_interval_of_no_width() => Assert.Equal(new ConfidenceInterval(0.1, 0.1), SampleMean.Of([0.1, 0.1, 0.1])!.Interval(0.95));
}

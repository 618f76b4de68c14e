using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class StandardisedRateTests
{
    [Fact]
    public void A_directly_standardised_rate_weighs_the_bands_by_the_standard()
    {
        // (1 × 10/1000 + 3 × 30/1000) / 4; variance (1 × 10 + 9 × 30) / 1000² / 4².
        var rate = DirectlyStandardisedRate.Of([new(10, 1000, 1), new(30, 1000, 3)]);
        Assert.Equal((40, 2000), (rate.Events, rate.Population));
        Assert.Equal(0.025, rate.Rate!.Value, 1e-15);
        Assert.Equal(Math.Sqrt(280e-6) / 4, rate.StandardError!.Value, 1e-15);

        var (interval, count) = (rate.Interval(0.95)!.Value, ConfidenceInterval.OfCount(40, 0.95));
        Assert.Equal(0.025 - (Math.Sqrt(280e-6 / 40) / 4 * (40 - count.Lower)), interval.Lower, 1e-15);
        Assert.Equal(0.025 + (Math.Sqrt(280e-6 / 40) / 4 * (count.Upper - 40)), interval.Upper, 1e-15);
    }

    [Fact]
    public void Where_the_area_has_the_ages_of_the_standard_it_is_the_crude_rate()
    {
        var (standardised, crude) = (DirectlyStandardisedRate.Of([new(4, 100, 1), new(8, 300, 3)]), ConfidenceInterval.OfRate(12, 400, 0.998)!.Value);
        Assert.Equal(0.03, standardised.Rate!.Value, 1e-15);
        Assert.Equal(crude.Lower, standardised.Interval(0.998)!.Value.Lower, 1e-14);
        Assert.Equal(crude.Upper, standardised.Interval(0.998)!.Value.Upper, 1e-14);
    }

    [Fact]
    public void Under_ten_events_no_rate_is_given()
    {
        var few = DirectlyStandardisedRate.Of([new(4, 100, 1), new(5, 100, 1)]);
        Assert.Equal((9, 200, null, null, null), (few.Events, few.Population, few.Rate, few.StandardError, few.Interval(0.95)));
        Assert.NotNull(DirectlyStandardisedRate.Of([new(5, 100, 1), new(5, 100, 1)]).Rate);
    }

    [Fact]
    public void A_band_of_the_standard_that_the_area_lacks_leaves_the_rate_undefined()
    {
        Assert.Null(DirectlyStandardisedRate.Of([new(20, 100, 1), new(0, 0, 1)]).Rate);
        Assert.Equal(0.2, DirectlyStandardisedRate.Of([new(20, 100, 1), new(0, 0, 0)]).Rate!.Value, 1e-15);
        Assert.Null(DirectlyStandardisedRate.Of([new(20, 100, 0)]).Rate);
        Assert.Null(DirectlyStandardisedRate.Of([]).Rate);
    }

    [Fact]
    public void An_indirectly_standardised_ratio_is_observed_over_expected()
    {
        // Expected: 100 × 10/1000 + 200 × 30/1000 = 7.
        var ratio = IndirectlyStandardisedRatio.Of([new(4, 100, 10, 1000), new(10, 200, 30, 1000)]);
        Assert.Equal(14, ratio.Observed);
        Assert.Equal(7, ratio.Expected!.Value, 1e-14);
        Assert.Equal(2, ratio.Ratio!.Value, 1e-14);
        Assert.Equal(ConfidenceInterval.OfCount(14, 0.95).Lower / 7, ratio.Interval(0.95)!.Value.Lower, 1e-14);
        Assert.Equal(ConfidenceInterval.OfCount(14, 0.95).Upper / 7, ratio.Interval(0.95)!.Value.Upper, 1e-14);
    }

    [Fact]
    public void Where_nothing_is_expected_there_is_no_ratio()
    {
        var none = IndirectlyStandardisedRatio.Of([new(2, 100, 0, 1000)]);
        Assert.Equal((0, null, null), (none.Expected!.Value, none.Ratio, none.Interval(0.95)));

        var unknown = IndirectlyStandardisedRatio.Of([new(2, 100, 0, 0)]);
        Assert.Equal((2, null, null, null), (unknown.Observed, unknown.Expected, unknown.Ratio, unknown.Interval(0.95)));
        Assert.Equal(1, IndirectlyStandardisedRatio.Of([new(1, 100, 10, 1000), new(0, 0, 0, 0)]).Ratio!.Value, 1e-14);
    }
}

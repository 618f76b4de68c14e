using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class BandTests
{
    [Fact]
    public void Equals_share_the_best_place_and_the_missing_take_none()
    {
        Assert.Equal([2, 4, null, 2, 1], Ranking.Of([5, 9, null, 5, 1], highestFirst: false));
        Assert.Equal([2, 1, null, 2, 4], Ranking.Of([5, 9, null, 5, 1], highestFirst: true));
        Assert.Empty(Ranking.Of([], highestFirst: true));
    }

    [Fact]
    public void Quantile_groups_are_as_nearly_equal_as_can_be()
    {
        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4], QuantileGroups.Of([1, 2, 3, 4, 5, 6, 7, 8], 4, highestFirst: false));
        Assert.Equal([4, 4, 3, 3, 2, 2, 1, 1], QuantileGroups.Of([1, 2, 3, 4, 5, 6, 7, 8], 4, highestFirst: true));

        // By the formula of the field: floor(4 - ceil((5 + 1 - place) / (5/3))) gives 1, 1, 2, 2, 3.
        Assert.Equal([1, 1, 2, 2, 3], QuantileGroups.Of([1, 2, 3, 4, 5], 3, highestFirst: false));
    }

    [Fact]
    public void Equals_are_in_one_group_and_a_group_may_be_empty()
    {
        Assert.Equal([1, 1, 1, 1], QuantileGroups.Of([7, 7, 7, 7], 4, highestFirst: false));
        Assert.Equal([1, 2, 2, 4], QuantileGroups.Of([1, 2, 2, 3], 4, highestFirst: false));
    }

    [Fact]
    public void The_missing_have_no_group_and_nobody_has_when_there_are_too_few()
    {
        Assert.Equal([2, null, 1], QuantileGroups.Of([8, null, 3], 2, highestFirst: false));
        Assert.Equal([null, null, null], QuantileGroups.Of([8, null, 3], 3, highestFirst: false));
        Assert.Empty(QuantileGroups.Of([], 4, highestFirst: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileGroups.Of([1], 1, highestFirst: false));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.9, 3.7)]
    [InlineData(1, 4)]
    public void A_sample_quantile_lies_on_the_line_between_its_neighbours(double share, double value) => Assert.Equal(value, SampleQuantile.Of([4, 1, 3, 2], share)!.Value, 1e-14);

    [Fact]
    public void An_empty_sample_has_no_quantile_and_a_single_value_is_all_of_them()
    {
        Assert.Null(SampleQuantile.Of([], 0.5));
        Assert.Equal(6, SampleQuantile.Of([6], 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleQuantile.Of([6], 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleQuantile.Of([6], double.NaN));
    }

    [Fact]
    public void A_value_on_a_boundary_goes_with_the_lower_values()
    {
        var high = QuartileBands.Of([1, 2, 3, 4, 5], Polarity.Higher);
        Assert.Equal([1.0, 2, 3, 4, 5], high.CutPoints);
        Assert.Equal([QuartileBand.D, QuartileBand.D, QuartileBand.C, QuartileBand.B, QuartileBand.A], high.Bands);
        Assert.Equal([5, 4, 3, 2, 1], high.Ranks);

        var low = QuartileBands.Of([1, 2, 3, 4, 5], Polarity.Lower);
        Assert.Equal([QuartileBand.A, QuartileBand.A, QuartileBand.B, QuartileBand.C, QuartileBand.D], low.Bands);
        Assert.Equal([1, 2, 3, 4, 5], low.Ranks);
    }

    [Fact]
    public void Equals_are_all_in_the_lowest_band_and_share_the_first_rank()
    {
        var high = QuartileBands.Of([7, 7, 7], Polarity.Higher);
        Assert.All(high.Bands, band => Assert.Equal(QuartileBand.D, band));
        Assert.All(high.Ranks, rank => Assert.Equal(1, rank));
        Assert.All(QuartileBands.Of([7, 7, 7], Polarity.Lower).Bands, band => Assert.Equal(QuartileBand.A, band));
    }

    [Fact]
    public void Without_a_better_way_or_a_value_there_is_no_band()
    {
        var neither = QuartileBands.Of([1, null, 3], Polarity.Neutral);
        Assert.Equal([1, 1.5, 2, 2.5, 3], neither.CutPoints);
        Assert.All(neither.Bands, band => Assert.Null(band));
        Assert.All(neither.Ranks, rank => Assert.Null(rank));

        Assert.Equal([QuartileBand.D, null, QuartileBand.A], QuartileBands.Of([1, null, 3], Polarity.Higher).Bands);
        var empty = QuartileBands.Of([null], Polarity.Higher);
        Assert.Empty(empty.CutPoints);
        Assert.Equal([null], empty.Bands);
    }

    [Theory]
    [InlineData(10, Polarity.Higher, BenchmarkOutcome.Better)]
    [InlineData(10, Polarity.Lower, BenchmarkOutcome.Worse)]
    [InlineData(10, Polarity.Neutral, BenchmarkOutcome.Higher)]
    [InlineData(30, Polarity.Higher, BenchmarkOutcome.Worse)]
    [InlineData(30, Polarity.Lower, BenchmarkOutcome.Better)]
    [InlineData(30, Polarity.Neutral, BenchmarkOutcome.Lower)]
    [InlineData(12, Polarity.Higher, BenchmarkOutcome.Similar)]
    [InlineData(20, Polarity.Neutral, BenchmarkOutcome.Similar)]
    public void A_figure_differs_from_a_benchmark_that_its_interval_leaves_out(double benchmark, Polarity polarity, BenchmarkOutcome outcome) =>
        Assert.Equal(outcome, BenchmarkComparison.Of(new(12, 20), benchmark, polarity));

    [Fact]
    public void Without_interval_or_benchmark_nothing_is_said()
    {
        Assert.Null(BenchmarkComparison.Of(null, 5, Polarity.Higher));
        Assert.Null(BenchmarkComparison.Of(new(1, 2), null, Polarity.Higher));
    }
}

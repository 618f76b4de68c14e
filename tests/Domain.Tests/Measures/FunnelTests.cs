using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class FunnelTests
{
    private static readonly FunnelUnit[] Halves = [new(50, 100), new(30, 100), new(70, 100)];

    [Fact]
    public void Limits_of_a_proportion_lie_so_many_standard_errors_from_the_average()
    {
        var funnel = ProportionFunnel.Of(Halves)!;
        Assert.Equal(0.5, funnel.Average);

        // √(0.25/100) = 0.05.
        var limits = funnel.LimitsAt(100);
        Assert.Equal(0.5 - (0.05 * 1.959963984540054), limits.Lower95, 1e-14);
        Assert.Equal(0.5 + (0.05 * 1.959963984540054), limits.Upper95, 1e-14);
        Assert.Equal(0.5 - (0.05 * 3.090232306167813), limits.Lower998, 1e-14);
        Assert.Equal(0.5 + (0.05 * 3.090232306167813), limits.Upper998, 1e-14);
        Assert.Equal(new FunnelLimits(0, 1, 0, 1), funnel.LimitsAt(1));
    }

    [Theory]
    [InlineData(50, FunnelSignificance.None)]
    [InlineData(60, FunnelSignificance.High0025)]
    [InlineData(66, FunnelSignificance.High0001)]
    [InlineData(40, FunnelSignificance.Low0025)]
    [InlineData(34, FunnelSignificance.Low0001)]
    public void A_unit_is_told_by_the_limits_at_its_own_size(double count, FunnelSignificance significance) =>
        Assert.Equal(significance, ProportionFunnel.Of(Halves)!.SignificanceOf(new(count, 100)));

    [Fact]
    public void A_unit_is_outside_just_when_its_own_Wilson_interval_leaves_the_average_out()
    {
        var funnel = new ProportionFunnel(0.3);
        for (var count = 0; count <= 60; count++)
        {
            var side = ConfidenceInterval.OfProportion(count, 60, 0.95)!.Value.SideOf(0.3);
            Assert.Equal(side, funnel.SignificanceOf(new(count, 60)) switch { FunnelSignificance.None => 0, FunnelSignificance.High0025 or FunnelSignificance.High0001 => 1, _ => -1 });
        }
    }

    [Fact]
    public void A_funnel_of_nothing_is_none_and_an_empty_unit_is_not_judged()
    {
        Assert.Null(ProportionFunnel.Of([]));
        Assert.Null(ProportionFunnel.Of([new(0, 0)]));
        Assert.Null(PoissonFunnel.OfRates([]));
        Assert.Null(PoissonFunnel.OfRates([new(0, 100)]));
        Assert.Null(ProportionFunnel.Of(Halves)!.SignificanceOf(new(0, 0)));
        Assert.Null(PoissonFunnel.OfRatios.SignificanceOf(new(3, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionFunnel.Of(Halves)!.LimitsAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonFunnel.OfRatios.LimitsAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PoissonFunnel.OfRatios.LimitsOver(0));
    }

    [Fact]
    public void Where_all_are_alike_at_an_end_none_is_outside() => Assert.Equal(FunnelSignificance.None, ProportionFunnel.Of([new(10, 10), new(5, 5)])!.SignificanceOf(new(5, 5)));

    [Fact]
    public void Limits_of_a_rate_are_those_at_which_its_exact_interval_touches_the_average()
    {
        var funnel = PoissonFunnel.OfRates([new(30, 1000), new(10, 1000)])!;
        Assert.Equal(0.02, funnel.Average);

        // One event: 95% bounds 0.0253178 and 5.5716434.
        Assert.Equal(0.02 / 5.571643390938898, funnel.LimitsAt(1).Lower95, 1e-14);
        Assert.Equal(0.02 / 0.025317807984289786, funnel.LimitsAt(1).Upper95, 1e-12);
        Assert.Equal(1 / -Math.Log(0.999), PoissonFunnel.OfRatios.LimitsAt(1).Upper998, 1e-9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7.5)]
    [InlineData(40)]
    [InlineData(90_000)]
    public void Limits_over_a_population_are_those_of_the_events_that_make_them(double events)
    {
        var funnel = new PoissonFunnel(0.02);
        var at = funnel.LimitsAt(events);
        Assert.Equal(at.Lower95, funnel.LimitsOver(events / at.Lower95).Lower95, 1e-9);
        Assert.Equal(at.Upper95, funnel.LimitsOver(events / at.Upper95).Upper95, 1e-9);
        Assert.Equal(at.Lower998, funnel.LimitsOver(events / at.Lower998).Lower998, 1e-9);
        Assert.Equal(at.Upper998, funnel.LimitsOver(events / at.Upper998).Upper998, 1e-9);
    }

    [Fact]
    public void Where_none_is_within_chance_the_lower_limit_is_nought()
    {
        // No event where 3.68 are expected is within 95 %; where 3.7 are, it is not.
        Assert.Equal(0, PoissonFunnel.OfRatios.LimitsOver(3.68).Lower95);
        Assert.InRange(PoissonFunnel.OfRatios.LimitsOver(3.7).Lower95, 1e-6, 0.1);
        Assert.Equal(0, PoissonFunnel.OfRatios.LimitsOver(3.7).Lower998);
    }

    [Theory]
    [InlineData(0, FunnelSignificance.Low0001)]
    [InlineData(2, FunnelSignificance.Low0025)]
    [InlineData(8, FunnelSignificance.None)]
    [InlineData(17, FunnelSignificance.High0025)]
    [InlineData(22, FunnelSignificance.High0001)]
    public void Events_are_told_by_their_own_interval(double observed, FunnelSignificance significance) => Assert.Equal(significance, PoissonFunnel.OfRatios.SignificanceOf(new(observed, 9)));

    [Fact]
    public void Units_that_differ_by_no_more_than_chance_keep_the_limits_of_chance()
    {
        var funnel = OverdispersedFunnel.Of([new(50, 100), new(51, 100), new(49, 100)], OverdispersedKind.Proportion)!;
        Assert.False(funnel.IsOverdispersed);
        Assert.Equal((0.5, 0), (funnel.Target, funnel.TauSquared));
        Assert.Equal(funnel.ChanceLimitsAt(100), funnel.LimitsAt(100));

        // sin²(π/4 ± 1.959964/20) on the scale of the arcsine.
        Assert.Equal(Math.Pow(Math.Sin((Math.PI / 4) - 0.0979982), 2), funnel.LimitsAt(100).Lower95, 1e-14);
    }

    [Fact]
    public void The_variance_between_units_is_that_of_DerSimonian_and_Laird()
    {
        // Four units of equal size, untrimmed: w = 400, so τ² = (Σz² - 3) / (1600 - 400).
        var funnel = OverdispersedFunnel.Of([new(20, 100), new(80, 100), new(50, 100), new(50, 100)], OverdispersedKind.Proportion, trim: 0)!;
        var z = (Math.Asin(Math.Sqrt(0.8)) - (Math.PI / 4)) * 20;
        Assert.Equal(z, funnel.Units[1].Z!.Value, 1e-12);
        Assert.Equal(-z, funnel.Units[0].TrimmedZ!.Value, 1e-12);
        Assert.Equal(z * z / 2, funnel.Phi!.Value, 1e-12);
        Assert.Equal(((2 * z * z) - 3) / 1200, funnel.TauSquared, 1e-14);
        Assert.True(funnel.IsOverdispersed);
        Assert.Equal(Math.Pow(Math.Sin((Math.PI / 4) + (1.959964 * Math.Sqrt(0.0025 + funnel.TauSquared))), 2), funnel.LimitsAt(100).Upper95, 1e-14);
        Assert.True(funnel.LimitsAt(100).Upper95 > funnel.ChanceLimitsAt(100).Upper95);
    }

    [Fact]
    public void Limits_of_a_proportion_stop_at_0_and_1()
    {
        var limits = OverdispersedFunnel.Of([new(95, 100), new(97, 100)], OverdispersedKind.Proportion)!.ChanceLimitsAt(2);
        Assert.Equal((1, 1), (limits.Upper95, limits.Upper998));
        var low = OverdispersedFunnel.Of([new(1, 100), new(3, 100)], OverdispersedKind.Proportion)!.ChanceLimitsAt(2);
        Assert.Equal((0, 0), (low.Lower95, low.Lower998));
    }

    [Fact]
    public void Extremes_are_drawn_in_to_the_tenths()
    {
        // z = 0, ±2k for √ratio 1 ± k/100 at a size of 10,000; eleven units, so the tenths fall on the second from either end.
        var units = Enumerable.Range(-5, 11).Select(k => new FunnelUnit(10_000 * Math.Pow(1 + (k / 100.0), 2), 10_000)).ToList();
        var funnel = OverdispersedFunnel.Of(units, OverdispersedKind.StandardisedRatioRoot)!;
        Assert.Equal(1, funnel.Target);
        Assert.Equal([-8, -8, -6, -4, -2, 0, 2, 4, 6, 8, 8], funnel.Units.Select(unit => Math.Round(unit.TrimmedZ!.Value, 9)));
        Assert.Equal(-10, funnel.Units[0].Z!.Value, 1e-9);
    }

    [Fact]
    public void On_the_logarithmic_scale_the_extremes_are_left_out()
    {
        // Ten units: places 1 and 10 of eleven parts lie in the outer tenths.
        var units = Enumerable.Range(0, 10).Select(k => new FunnelUnit(100 * Math.Exp((k - 4.5) / 10), 100)).ToList();
        var funnel = OverdispersedFunnel.Of(units, OverdispersedKind.StandardisedRatioLog)!;
        Assert.Equal([null, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, null], funnel.Units.Select(unit => unit.TrimmedZ is { } z ? Math.Round(z, 9) : (double?)null));
        Assert.Equal(42.0 / 8, funnel.Phi!.Value, 1e-9);
        Assert.Equal((42 - 7) / (800.0 - 100), funnel.TauSquared, 1e-9);
        Assert.Equal(Math.Exp(1.959964 * Math.Sqrt(0.01 + funnel.TauSquared)), funnel.LimitsAt(100).Upper95, 1e-12);

        // Chance alone: the exact bounds of so many expected.
        Assert.Equal(GoldenThread.Domain.Measures.Distributions.Poisson.UpperBound(100, 0.95) / 100, funnel.ChanceLimitsAt(100).Upper95, 1e-14);
    }

    [Fact]
    public void Equals_at_the_edge_stand_or_fall_together()
    {
        // Mean place 1.5 of the two lowest, 15/11 floored is 1: both kept.
        var units = Enumerable.Range(0, 10).Select(k => new FunnelUnit(k < 2 ? 80 : 90 + k, 100)).ToList();
        var funnel = OverdispersedFunnel.Of(units, OverdispersedKind.StandardisedRatioLog)!;
        Assert.NotNull(funnel.Units[0].TrimmedZ);
        Assert.NotNull(funnel.Units[1].TrimmedZ);
        Assert.Null(funnel.Units[9].TrimmedZ);
    }

    [Fact]
    public void A_ratio_of_counts_has_a_place_for_0_and_a_logarithm_of_events_has_none()
    {
        var ratios = OverdispersedFunnel.Of([new(0, 10), new(5, 10), new(10, 10)], OverdispersedKind.RatioOfCounts)!;
        Assert.Equal(0.5, ratios.Target, 1e-15);
        Assert.Equal(Math.Log(0.5 / 10.5) - Math.Log(0.5), ratios.Units[0].Z!.Value * Math.Sqrt(10 / (10.5 * 10.5)), 1e-12);
        Assert.Equal(0.5 * Math.Exp(1.959964 / 20), ratios.ChanceLimitsAt(100).Upper95, 1e-14);

        var logs = OverdispersedFunnel.Of([new(0, 10), new(10, 10), new(20, 10)], OverdispersedKind.StandardisedRatioLog, trim: 0)!;
        Assert.Equal((0, null, null), (logs.Units[0].Ratio, logs.Units[0].Z, logs.Units[0].TrimmedZ));
        Assert.True(double.IsFinite(logs.Phi!.Value));
    }

    [Fact]
    public void Empty_units_are_left_out_and_one_alone_does_not_differ()
    {
        Assert.Null(OverdispersedFunnel.Of([], OverdispersedKind.Proportion));
        Assert.Null(OverdispersedFunnel.Of([new(0, 0)], OverdispersedKind.Proportion));
        Assert.Null(OverdispersedFunnel.Of([new(0, 5)], OverdispersedKind.RatioOfCounts));

        var one = OverdispersedFunnel.Of([new(3, 10), new(0, 0)], OverdispersedKind.Proportion)!;
        Assert.Equal((null, 0.0, false), (one.Phi, one.TauSquared, one.IsOverdispersed));
        Assert.Equal(default, one.Units[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => OverdispersedFunnel.Of(Halves, OverdispersedKind.Proportion, trim: 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => one.ChanceLimitsAt(0));
    }
}

using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Tests.Measures;

/// <summary>Against closed forms and published tables.</summary>
public sealed class DistributionTests
{
    private static void Near(double expected, double actual, double relative = 1e-13) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected), $"{actual:R} instead of {expected:R}");

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.96, 0.9750021048517795)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-6, 9.865876450376981e-10)]
    [InlineData(-10, 7.61985302416053e-24)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    public void The_normal_distribution_is_right_in_its_middle_and_far_out(double x, double p) => Near(p, Normal.Cumulative(x));

    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.999, 3.090232306167813)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.5, 0)]
    [InlineData(1e-10, -6.361340902404056)]
    public void The_normal_quantile_is_that_of_the_tables(double p, double z) => Near(z, Normal.Quantile(p));

    [Fact]
    public void A_confidence_of_two_sides_leaves_half_the_rest_on_either()
    {
        Near(1.959963984540054, Normal.TwoSided(0.95));
        Near(3.090232306167813, Normal.TwoSided(0.998));
    }

    [Fact]
    public void A_normal_quantile_leads_back_to_its_probability()
    {
        for (var p = 0.0005; p < 1; p += 0.0125)
        {
            Near(p, Normal.Cumulative(Normal.Quantile(p)));
            Assert.Equal(0, Normal.Quantile(p) + Normal.Quantile(1 - p), 1e-12);
        }

        Near(1e-300, Normal.Cumulative(Normal.Quantile(1e-300)), 1e-11);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Normal.Quantile(p));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normal.TwoSided(p));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(p, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Quantile(p, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.LowerBound(3, p));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.UpperBound(3, p));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Degrees_of_freedom_are_over_0(double degrees)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.TwoSided(1, degrees));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.9, degrees));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Cumulative(1, degrees));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Quantile(0.9, degrees));
    }

    [Theory]
    [InlineData(0.55)]
    [InlineData(0.75)]
    [InlineData(0.975)]
    [InlineData(0.9999999)]
    public void With_one_and_two_degrees_t_has_closed_forms(double p)
    {
        var rest = 1 - p;
        Near(1 / Math.Tan(Math.PI * rest), StudentT.Quantile(p, 1), 1e-12);
        Near((p - rest) / Math.Sqrt(2 * p * rest), StudentT.Quantile(p, 2), 1e-12);
        Near(-StudentT.Quantile(p, 2), StudentT.Quantile(rest, 2), 1e-12);
        Near(2 * rest, StudentT.TwoSided(-StudentT.Quantile(p, 7.5), 7.5), 1e-12);
    }

    [Theory]
    [InlineData(0.975, 4, 2.776445105)]
    [InlineData(0.975, 30, 2.042272456)]
    [InlineData(0.999, 10, 4.143700494)]
    [InlineData(0.5, 6, 0)]
    public void The_quantiles_of_t_are_those_of_the_tables(double p, double degrees, double t) => Assert.Equal(t, StudentT.Quantile(p, degrees), 5e-10);

    [Fact]
    public void The_two_sides_of_t_hold_the_whole_at_0_and_nothing_far_out()
    {
        Assert.Equal(1, StudentT.TwoSided(0, 5));
        Near(0.5, StudentT.TwoSided(1, 1));
        Near(1 - (3 / Math.Sqrt(11)), StudentT.TwoSided(3, 2), 1e-12);
        Assert.Equal(0, StudentT.TwoSided(1e200, 4));
        Near(Normal.Quantile(0.975), StudentT.Quantile(0.975, 1e9), 1e-7);
    }

    [Fact]
    public void Chi_squared_of_two_degrees_is_exponential_and_of_one_a_square()
    {
        foreach (var x in new[] { 0.001, 0.7, 3, 12 }) { Near(-Math.Exp(-x / 2) + 1, ChiSquared.Cumulative(x, 2), 1e-12); }

        Near(-2 * Math.Log(0.05), ChiSquared.Quantile(0.95, 2));
        Near(9.54953570608324, ChiSquared.Quantile(0.998, 1));
        Near(Math.Pow(Normal.Quantile(0.975), 2), ChiSquared.Quantile(0.95, 1));
        Assert.Equal((0, 0, 1), (ChiSquared.Cumulative(-1, 3), ChiSquared.Cumulative(0, 3), ChiSquared.Cumulative(double.PositiveInfinity, 3)));
    }

    [Theory]
    [InlineData(0.95, 10, 18.307038053275146)]
    [InlineData(0.025, 20, 9.590777392264867)]
    [InlineData(0.5, 100, 99.33412923598846)]
    public void The_quantiles_of_chi_squared_are_those_of_the_tables(double p, double degrees, double x) => Near(x, ChiSquared.Quantile(p, degrees), 1e-12);

    [Theory]
    [InlineData(1e-12, 0.1)]
    [InlineData(0.4, 0.3)]
    [InlineData(0.999999, 0.2)]
    [InlineData(0.001, 2_000_000)]
    [InlineData(0.999, 2_000_000)]
    public void A_quantile_of_chi_squared_leads_back_to_its_probability(double p, double degrees) => Near(p, ChiSquared.Cumulative(ChiSquared.Quantile(p, degrees), degrees), 1e-9);

    [Fact]
    public void The_bounds_of_a_count_leave_the_rest_on_either_side()
    {
        Assert.Equal(0, Poisson.LowerBound(0, 0.95));
        Near(-Math.Log(0.025), Poisson.UpperBound(0, 0.95));
        Near(-Math.Log(0.975), Poisson.LowerBound(1, 0.95), 1e-12);

        // At the upper bound of 1, 0 or 1 come up with the probability left over: e^-m (1 + m).
        var upper = Poisson.UpperBound(1, 0.95);
        Near(0.025, Math.Exp(-upper) * (1 + upper), 1e-12);

        // Garwood's table: 10 events, 95%.
        Assert.Equal((4.795, 18.390), (Math.Round(Poisson.LowerBound(10, 0.95), 3), Math.Round(Poisson.UpperBound(10, 0.95), 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.LowerBound(-1, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.UpperBound(-1, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Poisson.UpperBound(double.NaN, 0.95));
    }

    [Fact]
    public void No_number_gives_none_and_comes_to_an_end()
    {
        Assert.Equal(double.NaN, Normal.Cumulative(double.NaN));
        Assert.Equal(double.NaN, ChiSquared.Cumulative(double.NaN, 3));
        Assert.Equal(double.NaN, StudentT.TwoSided(double.NaN, 3));
        Assert.Equal(0, StudentT.TwoSided(double.NegativeInfinity, 3));
    }
}

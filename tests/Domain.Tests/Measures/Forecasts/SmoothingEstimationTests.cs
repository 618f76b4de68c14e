using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class SmoothingEstimationTests
{
    public static TheoryData<ForecastMethod> Methods => [ForecastMethod.SimpleSmoothing, ForecastMethod.Holt, ForecastMethod.DampedHolt];

    private static SmoothingFit Estimated(ForecastMethod method, IEnumerable<double?> values) => ExponentialSmoothing.Estimated(method, [.. values]).Value!;

    /// <summary>Steps that look like chance, the same on every run: a level that wanders, and noise.</summary>
    private static double?[] Wandering(int count, int seed, double wander)
    {
        var (state, level, values) = ((uint)seed, 100.0, new double?[count]);
        double Next() => ((state = (state * 1664525) + 1013904223) >> 8) / (double)(1 << 24) * 2 - 1;
        for (var at = 0; at < count; at++) { values[at] = (level += wander * Next()) + Next(); }
        return values;
    }

    [Theory, MemberData(nameof(Methods))]
    public void No_point_of_a_fine_grid_does_better(ForecastMethod method)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var values = Wandering(12 + (4 * seed), seed, seed % 4);
            var (ours, starts) = (Estimated(method, values).SumOfSquares, new StartingValues(values, method != ForecastMethod.SimpleSmoothing));
            for (var a = 0; a <= 40; a++)
            {
                var alpha = 0.0001 + (0.9998 * a / 40);
                for (var b = 0; b <= (method == ForecastMethod.SimpleSmoothing ? 0 : 20); b++)
                {
                    for (var p = 0; p <= (method == ForecastMethod.DampedHolt ? 3 : 0); p++)
                    {
                        var beta = method == ForecastMethod.SimpleSmoothing ? 0 : 0.0001 + ((alpha - 0.0001) * b * b / 400);
                        var theirs = starts.Of(alpha, beta, method == ForecastMethod.DampedHolt ? 0.8 + (0.06 * p) : 1).SumOfSquares;
                        Assert.True(ours <= theirs * (1 + 1e-9), $"seed {seed}: {ours} > {theirs} at {alpha}, {beta}");
                    }
                }
            }
        }
    }

    [Theory, MemberData(nameof(Methods))]
    public void Bounds_hold_and_no_other_start_does_better(ForecastMethod method)
    {
        var values = Wandering(30, 5, 1);
        values[7] = values[8] = null;
        var fit = Estimated(method, values);
        var p = fit.Parameters;
        Assert.InRange(p.Alpha, 0.0001, 0.9999);
        Assert.InRange(p.Beta ?? 0.0001, 0.0001, p.Alpha);
        Assert.InRange(p.Phi ?? 0.8, 0.8, 0.98);
        Assert.Equal(method, p.Method);
        foreach (var other in new[] { p with { StartLevel = p.StartLevel + 0.01 }, p with { StartLevel = p.StartLevel - 0.01 }, p with { StartTrend = p.StartTrend + 0.01 }, p with { StartTrend = p.StartTrend - 0.01 } })
        {
            Assert.True(ExponentialSmoothing.Given(other, values).Value!.SumOfSquares >= fit.SumOfSquares);
        }

        Assert.Equal(fit.Parameters, Estimated(method, values).Parameters);
    }

    [Fact]
    public void A_walk_is_followed_and_alternation_is_averaged()
    {
        Assert.Equal(0.9999, Estimated(ForecastMethod.SimpleSmoothing, Enumerable.Range(0, 30).Select(at => (double?)(at * at))).Parameters.Alpha, 6);
        var alternating = Estimated(ForecastMethod.SimpleSmoothing, Enumerable.Range(0, 30).Select(at => (double?)(at % 2 == 0 ? 1 : 3)));
        Assert.Equal(0.0001, alternating.Parameters.Alpha, 6);
        Assert.Equal(2, alternating.Forecast(1).Means[0], 2);
    }

    [Theory, MemberData(nameof(Methods))]
    public void Figures_that_are_all_the_same_go_on(ForecastMethod method)
    {
        var forecast = Estimated(method, Enumerable.Repeat((double?)0.1, 12)).Forecast(3);
        Assert.Equal(0, forecast.Variance);
        Assert.Equal([0.1, 0.1, 0.1], forecast.Means);
    }

    [Fact]
    public void A_straight_line_goes_on()
    {
        var fit = Estimated(ForecastMethod.Holt, Enumerable.Range(1, 15).Select(at => (double?)(3 * at)));
        Assert.Equal(0, fit.SumOfSquares, 15);
        Assert.Equal(54, fit.Forecast(3).Means[2], 9);
    }

    [Theory, MemberData(nameof(Methods))]
    public void The_unit_does_not_matter(ForecastMethod method)
    {
        var values = Wandering(24, 9, 1);
        var (small, large) = (Estimated(method, values), Estimated(method, values.Select(value => value * 1e6)));
        Assert.Equal(small.Forecast(4).Means[3], large.Forecast(4).Means[3] / 1e6, 3);
        Assert.Equal(small.SumOfSquares, large.SumOfSquares / 1e12, 9);
    }
}

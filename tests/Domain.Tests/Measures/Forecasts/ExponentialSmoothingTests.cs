using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class ExponentialSmoothingTests
{
    [Fact]
    public void A_level_takes_its_part_of_each_error()
    {
        var fit = ExponentialSmoothing.FromFirst(0.5, [10, 12, 11]).Value!;
        Assert.Equal([10.0, 10.0, 11.0], fit.Fitted);
        Assert.Equal([0.0, 2.0, 0.0], fit.Residuals);
        Assert.Equal((4.0, 4 / 3.0, 11.0, null), (fit.SumOfSquares, fit.Variance, fit.FinalLevel, fit.FinalTrend));
        Assert.Equal(Math.Sqrt(4 / 3.0 * 1.25), fit.Forecast(2).At(2).StandardError, 12);
        Assert.Equal((ForecastMethod.SimpleSmoothing, 2), (fit.Parameters.Method, fit.Parameters.Count));
    }

    [Fact]
    public void A_trend_from_the_first_change_learns_alpha_times_beta_star_of_each_error()
    {
        var fit = ExponentialSmoothing.FromFirst(0.5, 0.5, [1, 3, 4]).Value!;
        Assert.Equal([3.0, 3.5, 4.625], fit.Fitted); // level 1, 2, 3.25, 4.3125; trend 2, 1.5, 1.375, 1.21875
        Assert.Equal((4.640625, 4.640625 / 3, 4.3125, 1.21875), (fit.SumOfSquares, fit.Variance, fit.FinalLevel, fit.FinalTrend));
        var forecast = fit.Forecast(3);
        Assert.Equal([5.53125, 6.75, 7.96875], forecast.Means);
        Assert.Equal([1, 0.75, 1], forecast.Responses);
        Assert.Equal((ForecastMethod.Holt, 4), (forecast.Method, fit.Parameters.Count));
    }

    [Fact]
    public void A_damped_trend_dies_away()
    {
        SmoothingParameters damped = new(0.5, 0.2, 0.5, 10, 4);
        var fit = ExponentialSmoothing.Given(damped, [12, 13, 13.5, 13.75, 13.875, 13.9375]).Value!;
        Assert.Equal((0.0, 13.9375, 0.0625), (fit.SumOfSquares, fit.FinalLevel, fit.FinalTrend));
        Assert.Equal([13.96875, 13.984375, 13.9921875], fit.Forecast(3).Means);
        Assert.Equal([1, 0.6, 0.65], fit.Forecast(3).Responses.Select(response => Math.Round(response, 12)));
        Assert.Equal((ForecastMethod.DampedHolt, 5), (damped.Method, damped.Count));
        Assert.Null(fit.LogLikelihood);
        Assert.Null(fit.Akaike(6));
    }

    [Fact]
    public void The_classical_start_counts_errors_from_the_third_figure_about_their_mean()
    {
        var fit = ExponentialSmoothing.Classical(0.5, 0.5, [1, 3, 4, 7]).Value!;
        Assert.Equal([5, 6.25], fit.Fitted);
        Assert.Equal((1.5625, 1.53125, 6.625, 1.9375), (fit.SumOfSquares, fit.Variance, fit.FinalLevel, fit.FinalTrend)); // errors -1 and 0.75, each 0.875 from their mean
    }

    [Fact]
    public void A_gap_teaches_nothing()
    {
        var fit = ExponentialSmoothing.Given(new(0.5, null, null, 10, null), [10, null, 12, 11]).Value!;
        Assert.Equal([0, null, 2, 0.0], fit.Residuals);
        Assert.Equal((3, 4.0, 11.0), (fit.Observations, fit.Variance, fit.FinalLevel));
        var held = ExponentialSmoothing.Given(new(0.5, 0.1, null, 0, 2), [2, null, null, 8, 10, 12, 14]).Value!;
        Assert.Equal((0.0, 14.0), (held.SumOfSquares, held.FinalLevel));
    }

    [Fact]
    public void Criteria_are_those_of_akaike()
    {
        var fit = ExponentialSmoothing.Given(new(0.5, null, null, 0, null), [0, 0, 1]).Value!; // sum of squares 1, so that its log is 0
        Assert.Equal(0, fit.LogLikelihood);
        Assert.Equal(4, fit.Akaike(2));
        Assert.Equal(2 + (2.0 * 1 * 2 / 1), fit.AkaikeCorrected(1));
        Assert.Null(fit.AkaikeCorrected(2));
    }

    [Fact]
    public void Too_little_to_start_from_is_refused()
    {
        Assert.False(ExponentialSmoothing.Given(new(0.5, null, null, 1, null), [1, 2]).IsGranted);
        Assert.False(ExponentialSmoothing.FromFirst(0.5, [null, 1, 2]).IsGranted);
        Assert.False(ExponentialSmoothing.FromFirst(0.5, 0.5, [1, null, 2]).IsGranted);
        Assert.False(ExponentialSmoothing.Classical(0.5, 0.5, [1, 2, 3]).IsGranted);
        Assert.False(ExponentialSmoothing.Estimated(ForecastMethod.DampedHolt, [1, 2, 3, 4, 5]).IsGranted);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExponentialSmoothing.Estimated(ForecastMethod.Mean, [1, 2, 3]));
    }
}

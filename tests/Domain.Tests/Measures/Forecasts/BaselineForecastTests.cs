using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class BaselineForecastTests
{
    private static Forecast Naive(params double?[] values) => BaselineForecast.Naive(values, 3).Value!;

    [Fact]
    public void The_last_figure_is_carried_forward_with_a_growing_error()
    {
        var forecast = Naive(1, 3, 2, 4); // changes 2, -1, 2: mean square 3
        Assert.Equal(ForecastMethod.Naive, forecast.Method);
        Assert.Equal([4.0, 4.0, 4.0], forecast.Means);
        Assert.Equal(new(4, Math.Sqrt(3)), forecast.At(1));
        Assert.Equal(Math.Sqrt(6), forecast.At(2).StandardError, 12);
    }

    [Fact]
    public void The_first_period_s_chance_counts_in_every_later_figure_of_a_sum()
    {
        var sum = Naive(1, 3, 2, 4).Of([1, 1]);
        Assert.Equal(8, sum.Mean);
        Assert.Equal(Math.Sqrt(3 * ((2 * 2) + 1)), sum.StandardError, 12);
    }

    [Fact]
    public void A_change_over_a_gap_counts_as_several() => Assert.Equal(2, Naive(1, null, 3).Variance);

    [Fact]
    public void Drift_goes_on_and_may_itself_be_wrong()
    {
        var forecast = BaselineForecast.Drift([1, 3, 2, 7], 2).Value!; // drift 2; changes 2, -1, 5 stray by 0, -3, 3: 18/2 = 9; the drift's variance 9/3 = 3
        Assert.Equal(ForecastMethod.Drift, forecast.Method);
        Assert.Equal([9.0, 11.0], forecast.Means);
        Assert.Equal(Math.Sqrt(9 + 3), forecast.At(1).StandardError, 12);
        Assert.Equal(Math.Sqrt(18 + 12), forecast.At(2).StandardError, 12);
        Assert.Equal(Math.Sqrt((9 * (4 + 1)) + (3 * 9)), forecast.Of([1, 1]).StandardError, 12);
    }

    [Fact]
    public void Drift_over_a_gap_is_drift_a_period()
    {
        var forecast = BaselineForecast.Drift([1, null, 5, 6], 1).Value!; // 5 in 3 periods; the changes 4 (in 2) and 1 stray by 2/3 each
        Assert.Equal(6 + (5 / 3.0), forecast.Means[0], 12);
        Assert.Equal((4 / 9.0 / 2) + (4 / 9.0), forecast.Variance, 12);
        Assert.Equal(forecast.Variance / 3, forecast.EstimateVariance, 12);
    }

    [Fact]
    public void The_mean_is_predicted_with_student_s_t()
    {
        var next = BaselineForecast.Mean([1, null, 2, 3], 2).Value!.At(2);
        Assert.Equal(2, next.Mean);
        Assert.Equal(2, next.Degrees);
        Assert.Equal(Math.Sqrt(4 / 3.0), next.StandardError, 12);
        Assert.Equal(2 + (4.302653 * Math.Sqrt(4 / 3.0)), next.Interval(0.95).Upper, 5); // t with 2 degrees at 0.975: 4.302653
    }

    [Fact]
    public void A_sum_of_figures_about_an_unsure_mean_is_unsure_by_all_of_them() =>
        Assert.Equal(Math.Sqrt(3 + (9 / 3.0)), BaselineForecast.Mean([1, 2, 3], 3).Value!.Of([1, 1, 1]).StandardError, 12);

    [Fact]
    public void Figures_that_are_all_the_same_leave_no_doubt()
    {
        double?[] same = [.. Enumerable.Repeat((double?)0.1, 12)];
        foreach (var forecast in new[] { BaselineForecast.Naive(same, 1), BaselineForecast.Mean(same, 1), BaselineForecast.Drift(same, 1) })
        {
            Assert.Equal(new PredictionInterval(0.1, 0.1), forecast.Value!.At(1).Interval(0.95));
        }
    }

    [Fact]
    public void Too_few_figures_or_none_at_the_end_are_refused()
    {
        Assert.Equal("At least 2 figures are needed; there are 0.", Assert.Single(BaselineForecast.Naive([], 1).Problems).Message);
        Assert.Equal("At least 2 figures are needed; there are 1.", Assert.Single(BaselineForecast.Mean([null, 4], 1).Problems).Message);
        Assert.Equal("At least 3 figures are needed; there are 2.", Assert.Single(BaselineForecast.Drift([3, 4], 1).Problems).Message);
        Assert.Equal("The last period has no figure; leave it off.", Assert.Single(BaselineForecast.Naive([3, 4, null], 1).Problems).Message);
    }

    [Fact]
    public void Only_what_was_forecast_can_be_asked_for()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Naive(1, 2).At(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Naive(1, 2).At(0));
    }

    [Fact]
    public void Every_method_has_words() => Assert.Equal(6, Enum.GetValues<ForecastMethod>().Select(method => method.InWords()).Distinct().Count());
}

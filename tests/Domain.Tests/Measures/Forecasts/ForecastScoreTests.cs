using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class ForecastScoreTests
{
    private static readonly DateOnly Day = new(2011, 7, 1);

    private static StatedForecast Said(decimal expected, params StatedInterval[] intervals) => new("Head of Standards", Day, expected, intervals);

    [Fact]
    public void The_truth_scores_a_forecast()
    {
        var score = Said(10, new(80, 8, 12), new(95, 7, 13)).Score(12.5m);
        Assert.Equal((2.5m, 2.5m), (score.Error, score.AbsoluteError));
        Assert.Equal([new(80, false, 4 + (2 / 0.2m * 0.5m)), new IntervalResult(95, true, 6)], score.Intervals);
        Assert.Equal(-4, Said(10, new StatedInterval(80, 8, 12)).Score(6).Error);
        Assert.Equal(new(80, false, 4 + (10 * 2)), Said(10, new StatedInterval(80, 8, 12)).Score(6).Intervals[0]);
        Assert.True(new StatedInterval(80, 8, 12).Holds(8));
        Assert.True(new StatedInterval(80, 8, 12).Holds(12));
    }

    [Fact]
    public void A_forecast_of_the_product_is_put_down_with_its_two_intervals()
    {
        var year = YearEndForecast.Of(YearEndBasis.Last, [99, 95, 98, 100], 4, 0, ValueRange.Percentage).Value!;
        var said = StatedForecast.Of(year, Day);
        Assert.Equal(("mean of the figures", Day, 98m), (said.By, said.On, said.Expected));
        Assert.Equal([80, 95], said.Intervals.Select(interval => interval.Percent));
        Assert.Equal(100, said.Intervals[1].Upper);
        Assert.Equal((decimal)year.YearEndInterval(0.8).Lower, said.Intervals[0].Lower);
        Assert.Empty(said.Faults());
    }

    [Fact]
    public void What_somebody_says_must_agree_with_itself()
    {
        Assert.Empty(Said(10).Faults());
        Assert.Empty(Said(10, new(95, 7, 13), new(80, 8, 12)).Faults());
        Assert.Contains("Say whose", Assert.Single((Said(10) with { By = " " }).Faults()).Message);
        Assert.Contains("between 1 and 99", Assert.Single(Said(10, new StatedInterval(100, 8, 12)).Faults()).Message);
        Assert.Contains("between 1 and 99", Assert.Single(Said(10, new StatedInterval(0, 8, 12)).Faults()).Message);
        Assert.Contains("outside the interval of 80 percent", Assert.Single(Said(10, new StatedInterval(80, 11, 12)).Faults()).Message);
        Assert.Contains("surer", Assert.Single(Said(10, new(80, 8, 12), new(95, 9, 13)).Faults()).Message);
        Assert.Contains("surer", Assert.Single(Said(10, new(80, 8, 12), new(80, 8, 12)).Faults()).Message);
    }

    [Fact]
    public void A_record_is_kept()
    {
        var record = ForecastRecord.Of([Said(10, new(80, 8, 12), new(95, 7, 13)).Score(12.5m), Said(10, new StatedInterval(80, 8, 12)).Score(9.5m), Said(4).Score(7)]);
        Assert.Equal((3, 2m), (record.Count, record.MeanAbsoluteError));
        Assert.Equal([new(80, 2, 1, 6.5m), new IntervalRecord(95, 1, 1, 6)], record.Intervals);
        var none = ForecastRecord.Of([]);
        Assert.Equal((0, null), (none.Count, none.MeanAbsoluteError));
        Assert.Empty(none.Intervals);
    }

    [Fact]
    public void A_promise_is_tested_when_its_day_has_passed_and_the_figure_has_come()
    {
        Promise promise = new(ValueRange.AtMost(5), new(2011, 12, 31)); // "five by December 2011"
        Assert.Equal(PromiseState.Open, promise.On(new(2011, 12, 31), 4));
        Assert.Equal(PromiseState.AwaitingFigure, promise.On(new(2012, 1, 1), null));
        Assert.Equal(PromiseState.Kept, promise.On(new(2012, 1, 1), 5));
        Assert.Equal(PromiseState.Broken, promise.On(new(2012, 1, 1), 6));
        Assert.Equal(0.841345, promise.ChanceIn(new(4, 1)), 6);
    }
}

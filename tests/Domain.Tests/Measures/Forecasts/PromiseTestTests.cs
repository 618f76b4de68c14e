using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures.Forecasts;

public sealed class PromiseTestTests
{
    private static readonly DateOnly Today = new(2011, 11, 10);
    private static readonly PostChart Chart = new([], []);
    private static readonly Actor Officer = new() { Account = Guid.NewGuid(), Post = "Head of Standards", At = new(2011, 11, 10, 9, 0, 0, TimeSpan.Zero), Today = Today, Roles = [Role.PerformanceOfficer] };

    private static Measure Schools(Frequency frequency = Frequency.Monthly, YearEndBasis? basis = YearEndBasis.Last) => new()
    {
        Id = Guid.NewGuid(),
        Code = "CS13",
        Slug = "cs13",
        Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = "Schools in a category", Unit = "schools", Polarity = Polarity.Lower, Frequency = frequency, YearEnd = basis }, false, null, "Head", Officer.At)],
    };

    private static SeriesFigures Figures(Measure measure, Period last, params decimal?[] values)
    {
        var made = new List<Observation>();
        for (var (at, period) = (values.Length - 1, last); at >= 0; at--, period = measure.Definition.Frequency.Before(period))
        {
            made.Add(new() { SeriesId = measure.Id, From = period.From, To = period.To, Kind = period.Kind, Revision = 1, Figure = values[at] is null ? FigureKind.NotAvailable : FigureKind.Value, Value = values[at], State = FigureState.Approved, RecordedBy = "Head", RecordedAt = Officer.At });
        }

        return SeriesFigures.Of(measure.Id, made, drafts: false);
    }

    private static MeasurePromise Five(Measure measure, DateOnly by) => new() { Id = Guid.NewGuid(), MeasureId = measure.Id, Words = "five by December 2011", Promise = new(ValueRange.AtMost(5), by), MadeBy = "Director of Education", MadeOn = new(2011, 4, 5), Where = "Cabinet" };

    [Fact]
    public void Five_by_December_is_open_until_then_with_its_chance_and_kept_or_broken_when_the_figure_comes()
    {
        var measure = Schools();
        var promise = Five(measure, new(2011, 12, 31));
        var judged = SeriesJudgement.Of(measure, Figures(measure, Period.Month(2011, 10), 12, 11, 11, 10, 10, 9, 8, 8, 7, 7, 6, 6, 6));
        var open = PromiseTest.Of(promise, judged, Today);
        Assert.Equal((PromiseState.Open, Period.Month(2011, 12), (decimal?)null), (open.State, open.Period, open.Truth));
        Assert.InRange(open.Chance!.Value, 0.05, 0.95);
        Assert.Equal(PromiseState.AwaitingFigure, PromiseTest.Of(promise, judged, new(2012, 1, 2)).State);
        foreach (var (came, expected) in new[] { (5m, PromiseState.Kept), (6m, PromiseState.Broken) })
        {
            var settled = PromiseTest.Of(promise, SeriesJudgement.Of(measure, Figures(measure, Period.Month(2011, 12), 7, 6, came)), new(2012, 1, 2));
            Assert.Equal((expected, came, (double?)null), (settled.State, settled.Truth!.Value, settled.Chance));
        }

        Assert.Null(PromiseTest.Of(Five(measure, new(2013, 12, 31)), judged, Today).Chance);
        Assert.Equal("at most 5 schools", promise.Asked(measure));
    }

    [Fact]
    public void A_position_on_a_day_is_tested_by_the_day_nearest_to_the_promise()
    {
        var measure = Schools(Frequency.Snapshot, null);
        var figures = SeriesFigures.Of(measure.Id, new[] { (new DateOnly(2011, 10, 1), 8m), (new DateOnly(2012, 1, 1), 5m) }.Select(each => new Observation { SeriesId = measure.Id, From = each.Item1, To = each.Item1, Kind = PeriodKind.Day, Revision = 1, Figure = FigureKind.Value, Value = each.Item2, State = FigureState.Approved, RecordedBy = "Head", RecordedAt = Officer.At }), drafts: false);
        var test = PromiseTest.Of(Five(measure, new(2011, 12, 31)), SeriesJudgement.Of(measure, figures), new(2012, 1, 10));
        Assert.Equal((PromiseState.Kept, new DateOnly(2012, 1, 1)), (test.State, test.Period.To));
        Assert.Equal(PromiseState.AwaitingFigure, PromiseTest.Of(Five(measure, new(2012, 6, 30)), SeriesJudgement.Of(measure, figures), new(2012, 7, 10)).State);
    }

    [Theory]
    [InlineData(YearEndBasis.Last, 4.0)]
    [InlineData(YearEndBasis.Sum, 10.0)]
    [InlineData(YearEndBasis.Average, 2.5)]
    public void The_truth_of_a_year_is_what_its_periods_make(YearEndBasis basis, double expected)
    {
        var measure = Schools(Frequency.Quarterly, basis);
        var year = Period.Of(FinancialYear.Of(new(2010, 5, 1)));
        var last = Frequency.Quarterly.PeriodOf(year.To);
        Assert.Equal((decimal)expected, ForecastTruth.Of(measure, Figures(measure, last, 1, 2, 3, 4), year));
        Assert.Null(ForecastTruth.Of(measure, Figures(measure, Frequency.Quarterly.Before(last), 1, 2, 3), year));
        Assert.Equal(basis == YearEndBasis.Sum ? null : basis == YearEndBasis.Last ? 4m : 7m / 3, ForecastTruth.Of(measure, Figures(measure, last, 1, null, 2, 4), year));
    }

    [Fact]
    public void The_product_puts_down_the_year_and_the_next_period_and_each_is_scored_when_its_figure_comes()
    {
        var measure = Schools();
        var before = Figures(measure, Period.Month(2011, 10), 12, 11, 11, 10, 10, 9, 8, 8, 7, 7, 6, 6, 6);
        var own = MeasureForecast.Own(SeriesJudgement.Of(measure, before), Guid.NewGuid, Officer.At, Today);
        Assert.Equal([Period.Of(FinancialYear.Of(Today)), Period.Month(2011, 11)], own.Select(each => each.Period));
        Assert.All(own, each => Assert.Equal([80, 95], each.Stated.Intervals.Select(interval => interval.Percent)));
        Assert.All(own, each => Assert.Null(ScoredForecast.Of(each, measure, before).Score));
        var scored = ScoredForecast.Of(own[1], measure, Figures(measure, Period.Month(2011, 11), 6, 5));
        Assert.Equal((5m, 5 - own[1].Stated.Expected), (scored.Truth!.Value, scored.Score!.Error));
        Assert.Equal(1, ScoredForecast.Record([scored, ScoredForecast.Of(own[0], measure, before)]).Count);
        Assert.Empty(MeasureForecast.Own(SeriesJudgement.Of(measure, Figures(measure, Period.Month(2011, 10), 6)), Guid.NewGuid, Officer.At, Today));
    }

    [Fact]
    public void What_cannot_be_a_promise_or_a_forecast_is_told_beside_its_field()
    {
        var measure = Schools();
        Assert.Equal("Director of Education promised of CS13 Schools in a category: five by December 2011", Five(measure, new(2011, 12, 31)).Make(measure, Chart, Officer).Value!.InWords);
        Assert.False(Five(measure, new(2011, 12, 31)).Make(measure, Chart, Officer with { Roles = [Role.Member] }).IsGranted);
        var wrong = new MeasurePromise { Id = Guid.NewGuid(), MeasureId = measure.Id, Words = " ", Promise = new(ValueRange.Any, new(2011, 1, 1)), MadeBy = "", MadeOn = new(2012, 1, 1) };
        Assert.Equal(["Words", "MadeBy", "Least", "MadeOn", "By"], wrong.Make(measure, Chart, Officer).Problems.Select(problem => problem.Field));
        MeasureForecast Expert(DateOnly to, string? because, params StatedInterval[] intervals) => new() { Id = Guid.NewGuid(), MeasureId = measure.Id, From = new(to.Year, to.Month, 1), To = to, Kind = PeriodKind.Month, IsExpert = true, Stated = new("Head of Standards", Today, 5, intervals), Because = because, At = Officer.At };
        Assert.Equal("Forecast put down by Head of Standards: December 2011, 5 schools", Expert(new(2011, 12, 31), "Two schools are reviewed in November", new StatedInterval(80, 4, 6)).PutDown(measure, Chart, Officer).Value!.InWords);
        Assert.Equal(["Low", "Of", "Because"], Expert(new(2011, 10, 31), null, new StatedInterval(80, 6, 7)).PutDown(measure, Chart, Officer).Problems.Select(problem => problem.Field));
        Assert.False(Expert(new(2011, 12, 31), "Because").PutDown(measure, Chart, Officer with { Roles = [Role.Member] }).IsGranted);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What was promised and forecast of the demonstration's measures: by people when their file says so, by the product once a quarter.</summary>
public sealed class DemoExpectations(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    /// <summary>Before how many months the product's own forecasts were put down.</summary>
    private static readonly int[] Rounds = [9, 6, 3];

    public void Add(IEnumerable<(DemoMeasure Data, Measure Measure)> all)
    {
        var measures = all.ToList();
        foreach (var (data, measure) in measures)
        {
            foreach (var promise in data.Promises) { Promise(data, measure, promise); }
            foreach (var expert in data.Experts) { Expert(data, measure, expert); }
        }

        // The product forecasts what somebody promised or forecast, so that the two stand beside each other.
        var watched = measures.Where(each => each.Data.Promises.Count + each.Data.Experts.Count > 0).Select(each => each.Measure).ToList();
        foreach (var ago in Rounds) { time.Look(DemoDates.Working(today.AddMonths(-ago).AddDays(-1)), DemoPlans.Officer, (actor, cancel) => OwnAsync(watched, actor, cancel)); }
    }

    private void Promise(DemoMeasure data, Measure measure, DemoPromise promise)
    {
        var on = DemoDates.Working(today.AddMonths(-promise.MonthsAgo).AddDays(-2));
        var made = new MeasurePromise
        {
            Id = Guid.CreateVersion7(),
            CouncilId = measure.CouncilId,
            MeasureId = measure.Id,
            Words = promise.Words,
            Promise = new(new ValueRange(promise.Least, promise.Most), DemoDates.Day(promise.By)!.Value),
            MadeBy = promise.Who,
            MadeOn = on,
            Where = promise.Where,
        };
        time.Add(on, DemoPlans.Officer, null, actor =>
        {
            db.MeasurePromises.Add(made);
            return [DemoRule.Granted(made.Make(measure, cast.Chart, actor), data.Code)];
        });
    }

    private void Expert(DemoMeasure data, Measure measure, DemoExpert expert) =>
        time.Add(DemoDates.Working(today.AddMonths(-expert.MonthsAgo).AddDays(-2)), data.Owner, null, actor =>
        {
            var year = Period.Of(FinancialYear.Of(today));
            var forecast = new MeasureForecast
            {
                Id = Guid.CreateVersion7(actor.At),
                CouncilId = measure.CouncilId,
                MeasureId = measure.Id,
                From = year.From,
                To = year.To,
                Kind = year.Kind,
                IsExpert = true,
                Stated = new(actor.Post, actor.Today, expert.Expected, [new(80, expert.Low, expert.High)]),
                Because = expert.Because,
                At = actor.At,
            };
            db.MeasureForecasts.Add(forecast);
            return [DemoRule.Granted(forecast.PutDown(measure, cast.Chart, actor), data.Code)];
        });

    private async Task<IEnumerable<Event>> OwnAsync(List<Measure> watched, Actor actor, CancellationToken cancel)
    {
        var figures = await db.FiguresAsync([.. watched.Select(measure => measure.Id)], cancel);
        var happened = new List<Event>();
        foreach (var measure in watched)
        {
            var judged = SeriesJudgement.Of(measure, SeriesFigures.Of(measure.Id, figures[measure.Id], drafts: false));
            var forecasts = MeasureForecast.Own(judged, Guid.CreateVersion7, actor.At, actor.Today);
            if (forecasts.Count == 0) { continue; }
            db.MeasureForecasts.AddRange(forecasts);
            happened.Add(new ForecastPutDown(measure.Ref, forecasts[0].Stated.By, [.. forecasts.Select(each => (each.Period.InWords, measure.Definition.Say(each.Stated.Expected)))], null));
        }

        return happened;
    }
}

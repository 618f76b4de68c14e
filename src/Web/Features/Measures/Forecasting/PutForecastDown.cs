using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts the product's own forecasts of measures down, as of the figures that were approved. What was forecast alike before is not put down again.</summary>
public sealed class PutForecastDown(GoldenThreadDb db, MeasureShelf measures)
{
    /// <summary>Of the measures of which a return was approved, in one commit after it.</summary>
    /// <returns>How many forecasts were put down.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<Guid> wanted, Actor actor, CancellationToken cancel)
    {
        List<MeasureForecast> rows = [];
        var refused = await db.DecideAsync(async () =>
        {
            var view = await measures.NowAsync(db, cancel);
            var some = wanted.Select(view.Find).OfType<Measure>().Where(measure => measure.Definition is { YearEnd: not null, IsToDate: false } && !(measure.EndedOn < actor.Today)).ToList();
            var figures = await db.FiguresAsync([.. some.Select(measure => measure.Id)], cancel);
            var before = await BeforeAsync(some, cancel);
            var made = some.AsParallel().AsOrdered().Select(measure => (measure, Forecasts: Of(measure, figures[measure.Id], before[measure.Id], actor))).Where(each => each.Forecasts.Count > 0).ToList();
            rows = [.. made.SelectMany(each => each.Forecasts)];
            if (rows.Count == 0) { return Decision.Refuse(new Problem("", "The approved figures say nothing new.")); }
            return new Decision([.. made.Select(each => new ForecastPutDown(each.measure.Ref, each.Forecasts[0].Stated.By, [.. each.Forecasts.Select(forecast => (forecast.Period.InWords, each.measure.Definition.Say(forecast.Stated.Expected)))], null))])
            {
                Rows = _ => BulkRows<MeasureForecast>.Of(db).InsertAsync(db, rows, new Dictionary<string, Func<object?>>(), null, cancel),
            };
        }, Submission.Of(actor), cancel);
        return refused is null ? rows.Count : 0;
    }

    private static List<MeasureForecast> Of(Measure measure, IEnumerable<Observation> figures, IEnumerable<MeasureForecast> before, Actor actor)
    {
        var approved = SeriesFigures.Of(measure.Id, figures.Where(figure => figure.State >= FigureState.Approved), drafts: false);
        var last = before.GroupBy(each => (each.From, each.To)).ToDictionary(same => same.Key, same => same.MaxBy(each => each.At)!.Stated.Expected);
        return [.. MeasureForecast.Own(SeriesJudgement.Of(measure, approved), Guid.CreateVersion7, actor.At, actor.Today).Where(each => !last.TryGetValue((each.From, each.To), out var expected) || expected != each.Stated.Expected)];
    }

    private async Task<ILookup<Guid, MeasureForecast>> BeforeAsync(IReadOnlyList<Measure> some, CancellationToken cancel)
    {
        var found = new List<MeasureForecast>();
        foreach (var ids in some.Select(measure => measure.Id).Chunk(400)) { found.AddRange(await db.MeasureForecasts.AsNoTracking().Where(each => ids.Contains(each.MeasureId) && !each.IsExpert).ToListAsync(cancel)); }
        return found.ToLookup(each => each.MeasureId);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>How the forecasts of all measures came out, the product's own beside those of people who know the service, and where every promise stands.</summary>
public sealed class SeeForecastRecord(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    /// <summary>How far back forecasts are looked at.</summary>
    private const int Years = 3;

    public async Task<RecordOfForecasts> RunAsync(CancellationToken cancel)
    {
        var view = await measures.AsOfAsync(db, desk.MeasureSequence, cancel);
        var mine = view.Measures.Where(measure => desk.Actor.May(Right.ReadMeasures, measure.Posts, desk.Organisation!.Chart.ServicesOf(measure.Posts))).ToDictionary(measure => measure.Id);
        var since = desk.Today.AddYears(-Years);
        var forecasts = (await db.MeasureForecasts.AsNoTracking().Where(each => each.To >= since).ToListAsync(cancel)).Where(each => mine.ContainsKey(each.MeasureId)).ToLookup(each => each.MeasureId);
        var promises = (await db.MeasurePromises.AsNoTracking().ToListAsync(cancel)).Where(each => mine.ContainsKey(each.MeasureId)).ToLookup(each => each.MeasureId);
        var wanted = forecasts.Select(each => each.Key).Union(promises.Select(each => each.Key)).ToList();
        var figures = await db.FiguresAsync(wanted, cancel);
        var judged = wanted.AsParallel().Select(id => (Measure: mine[id], Figures: SeriesFigures.Of(id, figures[id], drafts: false)))
            .Select(each => (each.Measure, each.Figures, Tests: promises[each.Measure.Id].Any() ? Test(promises[each.Measure.Id], SeriesJudgement.Of(each.Measure, each.Figures)) : [])).ToList();
        return new()
        {
            Measures = [.. judged.Where(each => forecasts[each.Measure.Id].Any()).Select(each => new MeasureRecord(each.Measure, Of(false, each.Measure, each.Figures), Of(true, each.Measure, each.Figures)))
                .Where(each => each.Own.Count + each.Expert.Count > 0).OrderBy(each => each.Measure.Code, CodeOrder.Instance)],
            Waiting = judged.Sum(each => forecasts[each.Measure.Id].Count(forecast => ForecastTruth.Of(each.Measure, each.Figures, forecast.Period) is null)),
            Promises = [.. judged.SelectMany(each => each.Tests).OrderBy(each => each.State).ThenBy(each => each.Promise.Promise.By)],
        };

        ForecastRecord Of(bool expert, Measure measure, SeriesFigures known) => ScoredForecast.Record(forecasts[measure.Id].Where(each => each.IsExpert == expert).Select(each => ScoredForecast.Of(each, measure, known)));
        List<PromiseTest> Test(IEnumerable<MeasurePromise> made, SeriesJudgement known) => [.. made.Select(each => PromiseTest.Of(each, known, desk.Today))];
    }
}

/// <summary>How forecasts and promises came out across the council.</summary>
public sealed record RecordOfForecasts
{
    /// <summary>The measures of which some forecast was scored.</summary>
    public required IReadOnlyList<MeasureRecord> Measures { get; init; }

    /// <summary>How many forecasts wait for their figure.</summary>
    public required int Waiting { get; init; }
    public required IReadOnlyList<PromiseTest> Promises { get; init; }
}

/// <summary>How the forecasts of one measure came out.</summary>
public sealed record MeasureRecord(Measure Measure, ForecastRecord Own, ForecastRecord Expert);

using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What is forecast and was promised of one measure, by the figures that were handed in; null when there is no such measure that whoever sits at the desk may see.</summary>
public sealed class SeeForecasts(GoldenThreadDb db, MeasureShelf measures, Desk desk)
{
    public async Task<ForecastsInFull?> RunAsync(string name, CancellationToken cancel)
    {
        if ((await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Find(name) is not { } measure) { return null; }
        var services = desk.Organisation!.Chart.ServicesOf(measure.Posts);
        if (!desk.Actor.May(Right.ReadMeasures, measure.Posts, services)) { return null; }
        var figures = SeriesFigures.Of(measure.Id, (await db.FiguresAsync([measure.Id], cancel))[measure.Id], drafts: false);
        var judged = SeriesJudgement.Of(measure, figures);
        var forecasts = await db.MeasureForecasts.AsNoTracking().Where(each => each.MeasureId == measure.Id).ToListAsync(cancel);
        var promises = await db.MeasurePromises.AsNoTracking().Where(each => each.MeasureId == measure.Id).ToListAsync(cancel);
        return new()
        {
            Measure = measure,
            Judged = judged,
            Forecasts = [.. forecasts.OrderByDescending(each => each.At).ThenByDescending(each => each.To).Select(each => ScoredForecast.Of(each, measure, figures))],
            Promises = [.. promises.Select(each => PromiseTest.Of(each, judged, desk.Today)).OrderBy(each => each.State).ThenBy(each => each.Promise.Promise.By)],
            MayPutDown = desk.Actor.May(Right.EnterFigures, measure.Posts, services) && !(measure.EndedOn < desk.Today),
        };
    }
}

/// <summary>A measure's forecasts and promises.</summary>
public sealed record ForecastsInFull
{
    public required Measure Measure { get; init; }
    public required SeriesJudgement Judged { get; init; }

    /// <summary>Every forecast that was put down, the latest first.</summary>
    public required IReadOnlyList<ScoredForecast> Forecasts { get; init; }
    public required IReadOnlyList<PromiseTest> Promises { get; init; }
    public required bool MayPutDown { get; init; }

    public string Path => $"/measures/{Measure.Slug}";
    public ForecastRecord Record(bool expert) => ScoredForecast.Record(Forecasts.Where(each => each.Forecast.IsExpert == expert));
}

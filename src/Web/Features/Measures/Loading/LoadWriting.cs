using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Writes the figures of a load, some measures at a time, and the standing of each from what is at hand then.</summary>
internal sealed class LoadWriting(GoldenThreadDb db, RuleBook book, PostChart chart, CouncilArea? own, Actor actor, long sequence)
{
    private AreaGroup? _usual;

    public async Task BeginAsync(CancellationToken cancel) => _usual = await db.AreaGroups.AsNoTracking().FirstOrDefaultAsync(group => group.IsUsual, cancel);

    public async Task WriteAsync(IReadOnlyList<MeasureLoad> loads, CancellationToken cancel)
    {
        var held = await db.HeldAsync([.. loads.Where(load => !load.IsNew).Select(load => load.Measure.Id)], cancel);
        var decided = loads.Select(load => (Load: load, Held: held.GetValueOrDefault(load.Measure.Id) ?? MeasureHeld.Nothing, Now: (List<Observation>)[.. load.Decide(held.GetValueOrDefault(load.Measure.Id) ?? MeasureHeld.Nothing).Select(each => each.Now).OfType<Observation>()])).ToList();
        await db.WriteAsync(decided.SelectMany(each => each.Load.Added), cancel);
        await db.WriteAsync(decided.SelectMany(each => each.Now), sequence, actor.At, cancel);
        var standings = decided.AsParallel().AsOrdered().Select(each => Stand(each.Load, each.Held, each.Now)).ToList();
        await db.WriteAsync(standings, sequence, actor.At, cancel);
    }

    private MeasureStanding Stand(MeasureLoad load, MeasureHeld held, List<Observation> now)
    {
        var next = now.ToLookup(figure => figure.SeriesId);
        IReadOnlyList<Observation> Of(Guid series) => [.. held.Figures[series], .. next[series]];
        var whole = Of(load.Measure.Id);
        var others = held.Series.Concat(load.Added).Where(series => series.Kind == SeriesKind.Benchmark && own?.Is(series.AreaCode, series.Name) != true).Select(series => (series, SeriesFigures.Of(series.Id, Of(series.Id), drafts: false))).ToList();
        return new MeasureFile
        {
            Measure = load.Measure,
            Figures = whole,
            Book = book,
            Chart = chart,
            Benchmark = others.Count == 0 ? null : new BenchmarkFigures(others).Place(load.Measure, SeriesFigures.Of(load.Measure.Id, whole, drafts: false), _usual),
        }.Stand();
    }
}

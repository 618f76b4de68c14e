using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>Where the council stands among others. Of the figures of other areas, which are many, only those of the period that is compared are read.</summary>
internal static class BenchmarkRows
{
    private static readonly PerModel<Func<GoldenThreadDb, Guid, DateOnly, DateOnly, IAsyncEnumerable<OfArea>>> At = new(() => EF.CompileAsyncQuery((GoldenThreadDb db, Guid measure, DateOnly from, DateOnly to) =>
        from series in db.Series.AsNoTracking()
        where series.MeasureId == measure && series.Kind == SeriesKind.Benchmark
        join figure in db.Observations.AsNoTracking().Where(each => each.From == @from && each.To == to) on series.Id equals figure.SeriesId into found
        from figure in found.DefaultIfEmpty()
        select new OfArea(series, figure)));

    private static readonly PerModel<Func<GoldenThreadDb, Guid, IAsyncEnumerable<Days>>> Periods = new(() => EF.CompileAsyncQuery((GoldenThreadDb db, Guid measure) =>
        (from series in db.Series
         where series.MeasureId == measure && series.Kind == SeriesKind.Benchmark
         join figure in db.Observations on series.Id equals figure.SeriesId
         select new { figure.From, figure.To }).Distinct().Select(each => new Days(each.From, each.To))));

    /// <summary>Where the council stands among others, of those measures that have figures of other areas, by measure.</summary>
    /// <param name="own">The council's own figures of a measure.</param>
    /// <param name="next">Figures that are about to be written, by series.</param>
    public static async Task<Dictionary<Guid, BenchmarkPosition>> BenchmarksAsync(this GoldenThreadDb db, IReadOnlyCollection<Measure> measures, Func<Measure, SeriesFigures> own, ILookup<Guid, Observation> next, CancellationToken cancel)
    {
        var placed = new Dictionary<Guid, BenchmarkPosition>();
        var compared = await ComparedAsync(db, measures, cancel);
        if (compared.Count == 0) { return placed; }
        var area = (await db.Councils.AsNoTracking().SingleOrDefaultAsync(cancel))?.Area;
        var group = await db.AreaGroups.AsNoTracking().FirstOrDefaultAsync(each => each.IsUsual, cancel);
        foreach (var measure in compared)
        {
            if (await PlaceAsync(db, measure, own(measure), area, group, next, cancel) is { } found) { placed[measure.Id] = found; }
        }

        return placed;
    }

    private static async Task<List<Measure>> ComparedAsync(GoldenThreadDb db, IReadOnlyCollection<Measure> measures, CancellationToken cancel)
    {
        var compared = new HashSet<Guid>();
        foreach (var some in measures.Select(measure => measure.Id).Chunk(MeasureRows.AtATime))
        {
            compared.UnionWith(await db.Series.Where(each => each.Kind == SeriesKind.Benchmark && some.Contains(each.MeasureId)).Select(each => each.MeasureId).Distinct().ToListAsync(cancel));
        }

        return [.. measures.Where(measure => compared.Contains(measure.Id))];
    }

    private static async Task<BenchmarkPosition?> PlaceAsync(GoldenThreadDb db, Measure measure, SeriesFigures own, CouncilArea? area, AreaGroup? group, ILookup<Guid, Observation> next, CancellationToken cancel)
    {
        if (own.Figures.LastOrDefault(figure => figure.Value is not null) is not { } latest) { return null; }
        // Others are mostly of the same period as the council's latest figure; where they are not, the latest period that both have is looked for.
        if (await PlaceAsync(db, measure, own, latest.Period, area, group, next, cancel) is { } placed) { return placed; }
        var periods = next.SelectMany(figures => figures).Select(figure => new Days(figure.From, figure.To)).ToHashSet();
        await foreach (var days in Periods.For(db)(db, measure.Id).WithCancellation(cancel)) { periods.Add(days); }
        for (var at = own.Figures.Count - 1; at >= 0; at--)
        {
            if (own.Figures[at] is { Value: not null } figure && periods.Contains(new(figure.From, figure.To)) && await PlaceAsync(db, measure, own, figure.Period, area, group, next, cancel) is { } earlier) { return earlier; }
        }

        return null;
    }

    private static async Task<BenchmarkPosition?> PlaceAsync(GoldenThreadDb db, Measure measure, SeriesFigures own, Period period, CouncilArea? area, AreaGroup? group, ILookup<Guid, Observation> next, CancellationToken cancel)
    {
        var others = new Dictionary<Guid, (Series Series, List<Observation> Figures)>();
        await foreach (var (series, figure) in At.For(db)(db, measure.Id, period.From, period.To).WithCancellation(cancel))
        {
            // Figures of the council's area from a time when nobody had said that it is its own are no others'.
            if (area?.Is(series.AreaCode, series.Name) == true) { continue; }
            if (!others.TryGetValue(series.Id, out var other)) { others[series.Id] = other = (series, [.. next[series.Id].Where(each => (each.From, each.To) == (period.From, period.To))]); }
            if (figure is not null) { other.Figures.Add(figure); }
        }

        return new BenchmarkFigures([.. others.Values.Select(other => (other.Series, SeriesFigures.Of(other.Series.Id, other.Figures, drafts: false)))]).Place(measure, own, group);
    }

    /// <summary>Another area, and a revision of its figure; null where it has none.</summary>
    private sealed record OfArea(Series Series, Observation? Figure);

    /// <summary>The days of a period.</summary>
    private sealed record Days(DateOnly From, DateOnly To);
}

using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>How figures and standings are read and written: many rows at a time, past the tracking of changes.</summary>
public static class MeasureRows
{
    private const int AtATime = 400;

    /// <summary>The council's rules and lists.</summary>
    public static async Task<RuleBook> RuleBookAsync(this GoldenThreadDb db, CancellationToken cancel) =>
        new(await db.RatingRules.AsNoTracking().ToDictionaryAsync(rule => rule.Id, cancel), await db.MeasureLists.AsNoTracking().OrderBy(list => list.Name).ToListAsync(cancel));

    /// <summary>Every revision of the figures of some series, by series.</summary>
    public static async Task<ILookup<Guid, Observation>> FiguresAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> series, CancellationToken cancel)
    {
        var found = new List<Observation>();
        foreach (var some in series.Chunk(AtATime))
        {
            found.AddRange(await db.Observations.AsNoTracking().Where(figure => some.Contains(figure.SeriesId)).ToListAsync(cancel));
        }

        return found.ToLookup(figure => figure.SeriesId);
    }

    /// <summary>The measures that series belong to; the series of a whole has its measure's identity.</summary>
    public static async Task<IReadOnlyCollection<Measure>> OwnersAsync(this GoldenThreadDb db, MeasuresView view, IEnumerable<Guid> series, CancellationToken cancel)
    {
        var known = series.ToLookup(id => view.Find(id) is not null);
        var owners = known[true].Select(id => view.Find(id)!).ToHashSet();
        foreach (var some in known[false].Chunk(AtATime))
        {
            owners.UnionWith((await db.Series.AsNoTracking().Where(each => some.Contains(each.Id)).Select(each => each.MeasureId).Distinct().ToListAsync(cancel)).Select(view.Find).OfType<Measure>());
        }

        return owners;
    }

    /// <summary>Writes figures; each takes the place of the one that held for its period.</summary>
    public static Task WriteAsync(this GoldenThreadDb db, IEnumerable<Observation> figures, long sequence, DateTimeOffset at, CancellationToken cancel) =>
        BulkRows<Observation>.Of(db).InsertAsync(db, figures.Select(figure => figure with { Sequence = sequence }), new Dictionary<string, Func<object?>>(), new([nameof(Observation.SeriesId), nameof(Observation.From), nameof(Observation.To)], at, figure => figure.Revision > 1), cancel);

    /// <summary>Writes series that are new.</summary>
    public static Task WriteAsync(this GoldenThreadDb db, IEnumerable<Series> series, CancellationToken cancel) =>
        BulkRows<Series>.Of(db).InsertAsync(db, series, new Dictionary<string, Func<object?>>(), null, cancel);

    /// <summary>Writes standings; each takes the place of the one that held.</summary>
    public static Task WriteAsync(this GoldenThreadDb db, IEnumerable<MeasureStanding> standings, long sequence, DateTimeOffset at, CancellationToken cancel) =>
        BulkRows<MeasureStanding>.Of(db).InsertAsync(db, standings, new Dictionary<string, Func<object?>>
        {
            [Kept.RowId] = () => Guid.CreateVersion7(at),
            [Kept.RecordedFrom] = () => at,
            [Kept.Sequence] = () => sequence,
        }, new([nameof(MeasureStanding.MeasureId)], at, _ => true), cancel);

    /// <summary>Computes the standings of some measures from what is kept of them, with figures that are about to be written laid over it.</summary>
    public static async Task<IReadOnlyList<MeasureStanding>> StandAsync(this GoldenThreadDb db, IReadOnlyCollection<Measure> measures, IEnumerable<Observation> coming, RuleBook book, PostChart chart, CancellationToken cancel)
    {
        var benchmarks = await db.BenchmarksAsync(measures, coming, cancel);
        var figures = await db.FiguresAsync([.. measures.Select(measure => measure.Id)], cancel);
        var next = coming.ToLookup(figure => figure.SeriesId);
        return [.. measures.AsParallel().AsOrdered().Select(measure => new MeasureFile
        {
            Measure = measure,
            Figures = [.. figures[measure.Id], .. next[measure.Id]],
            Book = book,
            Chart = chart,
            Benchmark = benchmarks.GetValueOrDefault(measure.Id),
        }.Stand())];
    }

    /// <summary>Where the council stands among others, of those measures that have figures of other areas.</summary>
    private static async Task<Dictionary<Guid, BenchmarkPosition>> BenchmarksAsync(this GoldenThreadDb db, IReadOnlyCollection<Measure> measures, IEnumerable<Observation> coming, CancellationToken cancel)
    {
        var group = await db.AreaGroups.AsNoTracking().FirstOrDefaultAsync(each => each.IsUsual, cancel);
        var own = (await db.Councils.AsNoTracking().SingleOrDefaultAsync(cancel))?.Area;
        var placed = new Dictionary<Guid, BenchmarkPosition>();
        var next = coming.ToLookup(figure => figure.SeriesId);
        foreach (var some in measures.Chunk(50))
        {
            var ids = some.Select(measure => measure.Id).ToList();
            // Figures of its own area from a time when nobody had said that it is its own are no others' figures.
            var series = (await db.Series.AsNoTracking().Where(each => each.Kind == SeriesKind.Benchmark && ids.Contains(each.MeasureId)).ToListAsync(cancel)).Where(each => own?.Is(each.AreaCode, each.Name) != true).ToLookup(each => each.MeasureId);
            if (series.Count == 0) { continue; }
            var figures = await db.FiguresAsync([.. series.SelectMany(each => each).Select(each => each.Id), .. ids], cancel);
            foreach (var measure in some.Where(measure => series[measure.Id].Any()))
            {
                SeriesFigures Of(Guid id) => SeriesFigures.Of(id, [.. figures[id], .. next[id]], drafts: false);
                if (new BenchmarkFigures([.. series[measure.Id].Select(each => (each, Of(each.Id)))]).Place(measure, Of(measure.Id), group) is { } found) { placed[measure.Id] = found; }
            }
        }

        return placed;
    }
}

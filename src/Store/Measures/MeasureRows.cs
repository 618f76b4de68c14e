using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>How figures and standings are read and written: many rows at a time, past the tracking of changes.</summary>
public static class MeasureRows
{
    internal const int AtATime = 400;

    /// <summary>The council's rules and lists.</summary>
    public static async Task<RuleBook> RuleBookAsync(this GoldenThreadDb db, CancellationToken cancel) =>
        new(await db.RatingRules.AsNoTracking().ToDictionaryAsync(rule => rule.Id, cancel), await db.MeasureLists.AsNoTracking().OrderBy(list => list.Name).ToListAsync(cancel));

    /// <summary>Every revision of the figures of some series, by series.</summary>
    public static async Task<ILookup<Guid, Observation>> FiguresAsync(this GoldenThreadDb db, IReadOnlyCollection<Guid> series, CancellationToken cancel) =>
        (series.Count == 0 ? [] : await ObservationRows.ReadAsync(db, series, cancel)).ToLookup(figure => figure.SeriesId);

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
        BulkRows<Observation>.Of(db).InsertAsync(db, figures, new Dictionary<string, Func<object?>> { [nameof(Observation.Sequence)] = () => sequence }, new([nameof(Observation.SeriesId), nameof(Observation.From), nameof(Observation.To)], at, figure => figure.Revision > 1), cancel);

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

    /// <summary>The standings that change because posts did: whose a measure is, and nothing of its figures.</summary>
    public static async Task<IReadOnlyList<MeasureStanding>> OwnedAgainAsync(this GoldenThreadDb db, PostChart chart, CancellationToken cancel)
    {
        var measures = await db.Measures.AsNoTracking().ToDictionaryAsync(measure => measure.Id, cancel);
        return [.. (await db.MeasureStandings.AsNoTracking().ToListAsync(cancel)).Select(was => (Was: was, Now: was.OwnedBy(measures[was.MeasureId], chart)))
            .Where(each => each.Now.Search != each.Was.Search || each.Now.Owner != each.Was.Owner || !each.Now.Services.SequenceEqual(each.Was.Services)).Select(each => each.Now)];
    }

    /// <summary>Computes the standings of some measures from what is kept of them, with figures that are about to be written laid over it.</summary>
    /// <param name="known">The figures that were kept, of those series that the caller has read already; null for none.</param>
    /// <param name="before">The standings that held before the figures came, where nothing else changes with them; null where something may.</param>
    public static async Task<IReadOnlyList<MeasureStanding>> StandAsync(this GoldenThreadDb db, IReadOnlyCollection<Measure> measures, IEnumerable<Observation> coming, RuleBook book, PostChart chart, CancellationToken cancel, IReadOnlyDictionary<Guid, IReadOnlyList<Observation>>? known = null, CouncilMeasures? before = null)
    {
        var read = await db.FiguresAsync([.. measures.Select(measure => measure.Id).Where(id => known?.ContainsKey(id) != true)], cancel);
        var figures = measures.ToDictionary(measure => measure.Id, measure => known?.GetValueOrDefault(measure.Id) ?? read[measure.Id]);
        var next = coming.ToLookup(figure => figure.SeriesId);
        var benchmarks = await db.BenchmarksAsync(measures, measure => SeriesFigures.Of(measure.Id, figures[measure.Id].Concat(next[measure.Id]), drafts: false), next, cancel);
        return [.. measures.AsParallel().AsOrdered().Select(measure => new MeasureFile
        {
            Measure = measure,
            Figures = [.. figures[measure.Id], .. next[measure.Id]],
            Book = book,
            Chart = chart,
            Benchmark = benchmarks.GetValueOrDefault(measure.Id),
            BeforeDrafts = next[measure.Id].Any() && next[measure.Id].All(figure => figure.State == FigureState.Entered) ? before?.Find(measure.Id) : null,
        }.Stand())];
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Figures of some measures on their way into the record: each is decided by the rule, coloured by the rule in force, and written with the standings that follow. One path, whether they come from a form, a workbook, a file or a program.</summary>
public sealed class FigureBatch
{
    private readonly GoldenThreadDb _db;
    private readonly MeasuresView _view;
    private readonly PostChart _chart;
    private readonly Actor _actor;
    private readonly Dictionary<Guid, Series> _series = [];
    private readonly Dictionary<Guid, Dictionary<(DateOnly, DateOnly), Observation>> _last = [];
    private readonly Dictionary<Guid, SeriesFigures> _before = [];
    private readonly HashSet<(Guid, DateOnly, DateOnly)> _locked = [];
    private readonly List<(Measure Measure, Series Series, Observation? Before, Observation Now)> _taken = [];
    private readonly List<Series> _newSeries = [];

    private FigureBatch(GoldenThreadDb db, MeasuresView view, PostChart chart, Actor actor) => (_db, _view, _chart, _actor) = (db, view, chart, actor);

    /// <summary>What was taken so far: the figure that held before, and the one that takes its place.</summary>
    public IReadOnlyList<(Measure Measure, Series Series, Observation? Before, Observation Now)> Taken => _taken;

    /// <summary>The series that it knows, by identity.</summary>
    public IReadOnlyDictionary<Guid, Series> Series => _series;

    /// <summary>Loads what is known of the measures' series; to be called while the council's chain is held.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="only">The series whose figures are wanted; null for all of them.</param>
    public static async Task<FigureBatch> LoadAsync(GoldenThreadDb db, MeasuresView view, PostChart chart, Actor actor, IReadOnlyCollection<Measure> measures, IReadOnlyCollection<Guid>? only, CancellationToken cancel)
    {
        var batch = new FigureBatch(db, view, chart, actor);
        foreach (var some in measures.Select(measure => measure.Id).Chunk(400))
        {
            foreach (var series in await db.Series.AsNoTracking().Where(series => some.Contains(series.MeasureId)).ToListAsync(cancel)) { batch._series[series.Id] = series; }
            foreach (var locked in await db.Returns.AsNoTracking().Where(each => some.Contains(each.MeasureId) && each.State == ReturnState.Locked).Select(each => new { each.MeasureId, each.From, each.To }).ToListAsync(cancel)) { batch._locked.Add((locked.MeasureId, locked.From, locked.To)); }
        }

        foreach (var measure in measures.Where(measure => !batch._series.ContainsKey(measure.Id))) { batch.Add(Domain.Measures.Series.WholeOf(measure)); }
        foreach (var same in await db.FiguresAsync([.. only ?? batch._series.Keys], cancel))
        {
            batch._last[same.Key] = same.GroupBy(each => (each.From, each.To)).ToDictionary(each => each.Key, each => each.MaxBy(revision => revision.Revision)!);
            batch._before[same.Key] = SeriesFigures.Of(same.Key, same, drafts: true);
        }

        return batch;
    }

    /// <summary>Adds a series that is new.</summary>
    public void Add(Series series)
    {
        _series[series.Id] = series;
        _newSeries.Add(series);
    }

    /// <summary>Takes a figure, or says why not. The same figure again is granted and changes nothing.</summary>
    public Outcome<Observation> Take(NewFigure figure, FigureState state, Guid? load)
    {
        if (!_series.TryGetValue(figure.SeriesId, out var series) || _view.Find(series.MeasureId) is not { } measure) { return new Problem("Series", "There is no such measure."); }
        if (!(series.Kind == SeriesKind.Benchmark ? _actor.May(Right.RunMeasures) : _actor.May(Right.EnterFigures, measure.Posts, _chart.ServicesOf(measure.Posts)))) { return Actor.Refused($"enter figures of {measure.Code}"); }
        var key = (figure.Period.From, figure.Period.To);
        var known = _last.TryGetValue(series.Id, out var periods) ? periods : _last[series.Id] = [];
        var last = known.GetValueOrDefault(key);
        var decided = Recording.Of(figure, measure, series, last, _locked.Contains((measure.Id, key.From, key.To)), state, load, _actor);
        if (decided.Value is not { } now) { return decided; }

        if (series.Kind != SeriesKind.Benchmark) { now = FigureRating.Coloured(now, measure, _view.Book, _before.GetValueOrDefault(series.Id) ?? SeriesFigures.Of(series.Id, [], drafts: true)); }
        known[key] = now;
        _taken.Add((measure, series, last, now));
        return now;
    }

    /// <summary>What happened, one event a measure.</summary>
    public IReadOnlyList<Event> Events() =>
        [.. _taken.GroupBy(each => each.Measure).Select(same => new FiguresRecorded(same.Key.Ref,
            [.. same.Select(each => ($"{each.Now.Period.InWords}{(each.Series.Name.Length > 0 ? $", {each.Series.Name}" : "")}", each.Before is null ? null : Say(each.Measure, each.Before), Say(each.Measure, each.Now)))],
            string.Join(" ", same.Select(each => each.Now.Reason).OfType<string>().Distinct()) is { Length: > 0 } reasons ? reasons : null))];

    /// <summary>Writes what was taken and the standings that follow.</summary>
    public async Task WriteAsync(long sequence, CancellationToken cancel)
    {
        await _db.WriteAsync(_newSeries, cancel);
        // Of several revisions of one period in one batch only the last holds.
        var figures = _taken.Select(each => each.Now).ToList();
        await _db.WriteAsync(figures, sequence, _actor.At, cancel);
        var measures = _taken.Where(each => each.Series.Kind == SeriesKind.Whole || each.Series.Kind == SeriesKind.Benchmark).Select(each => each.Measure).Distinct().ToList();
        await _db.WriteAsync(await _db.StandAsync(measures, [], _view.Book, _chart, cancel), sequence, _actor.At, cancel);
    }

    private static string Say(Measure measure, Observation figure) => figure.Value is { } value ? measure.Definition.Say(value) : figure.Figure.InWords();
}

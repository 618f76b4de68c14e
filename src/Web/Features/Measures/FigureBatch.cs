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
    private readonly Dictionary<(Guid, DateOnly, DateOnly), Observation> _now = [];
    private readonly Dictionary<Guid, SeriesFigures> _before = [];
    private readonly HashSet<(Guid, DateOnly, DateOnly)> _locked = [];
    private readonly List<(Measure Measure, Series Series, Observation? Before, Observation Now)> _taken = [];
    private readonly List<Series> _newSeries = [];
    private ILookup<Guid, Observation>? _kept;

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
        batch._kept = await db.FiguresAsync([.. only ?? batch._series.Keys], cancel);
        foreach (var same in batch._kept)
        {
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
        var last = _now.GetValueOrDefault((series.Id, key.From, key.To)) ?? _before.GetValueOrDefault(series.Id)?.Of(figure.Period);
        var decided = Recording.Of(figure, measure, series, last, _locked.Contains((measure.Id, key.From, key.To)), state, load, _actor);
        if (decided.Value is not { } now) { return decided; }

        if (series.Kind != SeriesKind.Benchmark) { now = Coloured(now, measure, series.Id); }
        _now[(series.Id, key.From, key.To)] = now;
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
        var ofWholes = _taken.Where(each => each.Series.Kind == SeriesKind.Whole).Select(each => each.Now);
        await _db.WriteAsync(await _db.StandAsync(measures, ofWholes, _view.Book, _chart, cancel, _kept), sequence, _actor.At, cancel);
    }

    private Observation Coloured(Observation now, Measure measure, Guid series)
    {
        var before = _before.GetValueOrDefault(series) ?? SeriesFigures.Of(series, [], drafts: true);
        var expected = _view.Book.For(measure, now.Period) is { } chosen && _view.Book.Find(chosen.Choice.RuleId) is { OnForecast: true }
            ? SeriesJudgement.Of(measure, SeriesFigures.Of(series, before.Figures.Where(each => each.To <= now.To && (each.From, each.To) != (now.From, now.To)).Append(now), drafts: true)).YearEnd?.YearEnd.Mean
            : null;
        return FigureRating.Stamp(now, measure, _view.Book, before, expected is { } mean && Math.Abs(mean) < 1e15 ? (decimal)mean : null);
    }

    private static string Say(Measure measure, Observation figure) => figure.Value is { } value ? measure.Definition.Say(value) : figure.Figure.InWords();
}

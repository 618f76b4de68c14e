using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Figures of some measures on their way into the record: each is decided by the rule, coloured by the rule in force, and written with the standings that follow. One path, whether they come from a form, a workbook, a file or a program.</summary>
public sealed partial class FigureBatch
{
    private readonly GoldenThreadDb _db;
    private readonly MeasuresView _view;
    private readonly PostChart _chart;
    private readonly Actor _actor;
    private readonly Dictionary<Guid, Series> _series = [];
    private readonly Dictionary<Guid, Dictionary<(DateOnly, DateOnly), Observation>> _now = [];
    private readonly Dictionary<Guid, SeriesFigures> _before = [];
    private readonly Dictionary<(Guid, DateOnly, DateOnly), ReturnState> _handedIn = [];
    private readonly List<(Measure Measure, Series Series, Observation? Before, Observation Now)> _taken = [];
    private readonly List<Series> _newSeries = [];
    private readonly FigureShelf? _shelf;
    private readonly CouncilMeasures? _standings;
    private IReadOnlyDictionary<Guid, IReadOnlyList<Observation>> _kept = new Dictionary<Guid, IReadOnlyList<Observation>>();
    private long _sequence;

    private FigureBatch(GoldenThreadDb db, MeasuresView view, PostChart chart, Actor actor, FigureShelf? shelf, CouncilMeasures? standings) =>
        (_db, _view, _chart, _actor, _shelf, _standings) = (db, view, chart, actor, shelf, standings);

    /// <summary>What was taken so far: the figure that held before, and the one that takes its place.</summary>
    public IReadOnlyList<(Measure Measure, Series Series, Observation? Before, Observation Now)> Taken => _taken;

    /// <summary>The series that it knows, by identity.</summary>
    public IReadOnlyDictionary<Guid, Series> Series => _series;

    /// <summary>Loads what is known of the measures' series; to be called while the council's chain is held.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="only">The series whose figures are wanted; null for all of them.</param>
    /// <param name="shelf">The figures at hand; null to read them.</param>
    /// <param name="standings">The standings as they are now, where nothing but figures is about to change; null where something may.</param>
    public static async Task<FigureBatch> LoadAsync(GoldenThreadDb db, MeasuresView view, PostChart chart, Actor actor, IReadOnlyCollection<Measure> measures, IReadOnlyCollection<Guid>? only, CancellationToken cancel, FigureShelf? shelf = null, CouncilMeasures? standings = null)
    {
        var batch = new FigureBatch(db, view, chart, actor, shelf, standings);
        foreach (var some in measures.Select(measure => measure.Id).Chunk(400))
        {
            foreach (var series in await db.Series.AsNoTracking().Where(series => some.Contains(series.MeasureId)).ToListAsync(cancel)) { batch._series[series.Id] = series; }
            foreach (var handedIn in await db.Returns.AsNoTracking().Where(each => some.Contains(each.MeasureId) && each.State != ReturnState.Open).Select(each => new { each.MeasureId, each.From, each.To, each.State }).ToListAsync(cancel)) { batch._handedIn[(handedIn.MeasureId, handedIn.From, handedIn.To)] = handedIn.State; }
        }

        foreach (var measure in measures.Where(measure => !batch._series.ContainsKey(measure.Id))) { batch.Add(Domain.Measures.Series.WholeOf(measure)); }
        batch._kept = await batch.FiguresAsync([.. only ?? batch._series.Keys], cancel);
        foreach (var (series, figures) in batch._kept) { batch._before[series] = SeriesFigures.Of(series, figures, drafts: true); }

        await batch.LoadFormulasAsync(measures, cancel);
        return batch;
    }

    /// <summary>Adds a series that is new.</summary>
    public void Add(Series series)
    {
        _series[series.Id] = series;
        _newSeries.Add(series);
    }

    /// <summary>The figures of a series as they were before any was taken.</summary>
    public SeriesFigures Known(Guid series) => _before.GetValueOrDefault(series) ?? SeriesFigures.Of(series, [], drafts: true);

    /// <summary>The last revision of a period, with what was taken; null where there is none.</summary>
    public Observation? Last(Guid series, Period period) => _now.GetValueOrDefault(series)?.GetValueOrDefault((period.From, period.To)) ?? _before.GetValueOrDefault(series)?.Of(period);

    /// <summary>What a figure would be recorded as, with its colour, or why not; nothing is taken. The same figure again is granted without a value.</summary>
    public Outcome<Observation> Look(NewFigure figure, FigureState state, Guid? load)
    {
        if (!_series.TryGetValue(figure.SeriesId, out var series) || _view.Find(series.MeasureId) is not { } measure) { return new Problem("Series", "There is no such measure."); }
        if (!(series.Kind == SeriesKind.Benchmark ? _actor.May(Right.RunMeasures) : _actor.May(Right.EnterFigures, measure.Posts, _chart.ServicesOf(measure.Posts)))) { return Actor.Refused($"enter figures of {measure.Code}"); }
        if (IsWorkedOut(measure, series, figure.Period)) { return new Problem("Value", $"{measure.Code} is worked out from other measures: {measure.DefinitionFor(figure.Period).Formula}. Enter their figures."); }
        var locked = _handedIn.GetValueOrDefault((measure.Id, figure.Period.From, figure.Period.To)) == ReturnState.Locked;
        var decided = Recording.Of(figure, measure, series, Last(series.Id, figure.Period), locked, state, load, _actor);
        return decided.Value is { } now && series.Kind != SeriesKind.Benchmark ? Coloured(now, measure, series.Id) : decided;
    }

    /// <summary>Takes a figure, or says why not. The same figure again is granted and changes nothing.</summary>
    public Outcome<Observation> Take(NewFigure figure, FigureState state, Guid? load)
    {
        var decided = Look(figure, state, load);
        if (decided.Value is not { } now) { return decided; }
        var series = _series[figure.SeriesId];
        _taken.Add((_view.Find(series.MeasureId)!, series, Last(series.Id, now.Period), now));
        Lay(now);
        return now;
    }

    /// <summary>Opens the returns again whose figures were corrected after they were handed in; what members see stays what was handed in. To be called before the commit.</summary>
    public async Task<IReadOnlyList<Event>> ReopenAsync(CancellationToken cancel)
    {
        var corrected = _taken.Where(each => each.Now.State == FigureState.Entered && _handedIn.ContainsKey((each.Measure.Id, each.Now.From, each.Now.To))).Select(each => (each.Measure, each.Now.From, each.Now.To)).Distinct().ToList();
        if (corrected.Count == 0) { return []; }
        var returns = (await _db.ReturnsAsync([.. corrected.Select(each => each.Measure.Id).Distinct()], corrected.Min(each => each.To), corrected.Max(each => each.To), cancel)).ToDictionary(each => (each.MeasureId, each.From, each.To));
        return [.. corrected.Select(each => returns[(each.Measure.Id, each.From, each.To)].Reopen(each.Measure, _actor))];
    }

    /// <summary>What happened, one event a measure.</summary>
    public IReadOnlyList<Event> Events() =>
        [.. All().GroupBy(each => each.Measure).Select(same => new FiguresRecorded(same.Key.Ref,
            [.. same.Select(each => ($"{each.Now.Period.InWords}{(each.Series.Name.Length > 0 ? $", {each.Series.Name}" : "")}", each.Before is null ? null : Say(each.Measure, each.Before), Say(each.Measure, each.Now)))],
            string.Join(" ", same.Select(each => each.Now.Reason).OfType<string>().Distinct()) is { Length: > 0 } reasons ? reasons : null))];

    /// <summary>Writes what was taken and the standings that follow.</summary>
    public async Task WriteAsync(long sequence, CancellationToken cancel)
    {
        var all = All();
        _sequence = sequence;
        await _db.WriteAsync(_newSeries, cancel);
        // Of several revisions of one period in one batch only the last holds.
        var figures = all.Select(each => each.Now).ToList();
        await _db.WriteAsync(figures, sequence, _actor.At, cancel);
        var measures = all.Where(each => each.Series.Kind == SeriesKind.Whole || each.Series.Kind == SeriesKind.Benchmark).Select(each => each.Measure).Distinct().ToList();
        var ofWholes = all.Where(each => each.Series.Kind == SeriesKind.Whole).Select(each => each.Now);
        var before = all.Exists(each => each.Series.Kind == SeriesKind.Benchmark) ? null : _standings;
        await _db.WriteAsync(await _db.StandAsync(measures, ofWholes, _view.Book, _chart, cancel, _kept, before), sequence, _actor.At, cancel);
    }

    /// <summary>Leaves what was written at hand for whoever comes next; to be called when the commit is done.</summary>
    public void Shelve()
    {
        foreach (var same in All().Where(each => each.Series.Kind == SeriesKind.Whole && _kept.ContainsKey(each.Series.Id)).GroupBy(each => each.Series.Id, each => each.Now))
        {
            _shelf?.Lay(_db.CouncilId, same.Key, _kept[same.Key], same, _sequence, _actor.At);
        }
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Observation>>> FiguresAsync(IReadOnlyCollection<Guid> series, CancellationToken cancel) =>
        _shelf is not null && _standings is not null ? await _shelf.FiguresAsync(_db, series, _standings, cancel)
            : (await _db.FiguresAsync(series, cancel)).ToDictionary(same => same.Key, IReadOnlyList<Observation> (same) => [.. same]);

    private Observation Coloured(Observation now, Measure measure, Guid series) => ColourOf(now, measure, series, _view.Book, LooksBack(now, measure) ? SeriesFigures.Of(series, Current(series), drafts: true) : Known(series));

    /// <summary>Whether the rule in force looks at other figures than this one, so that those of the same batch count too.</summary>
    private bool LooksBack(Observation figure, Measure measure) =>
        _now.ContainsKey(figure.SeriesId) && _view.Book.For(measure, figure.Period) is { } chosen
        && _view.Book.Find(chosen.Choice.RuleId) is { } rule && (rule.OnForecast || rule.Method is RatingMethod.ToleranceAndLastYear or RatingMethod.LeastChange);

    private void Lay(Observation now)
    {
        if (!_now.TryGetValue(now.SeriesId, out var periods)) { _now[now.SeriesId] = periods = []; }
        periods[(now.From, now.To)] = now;
    }

    /// <summary>The figures of a series with what was taken or worked out.</summary>
    private IEnumerable<Observation> Current(Guid series) => _now.TryGetValue(series, out var taken)
        ? [.. Known(series).Figures.Where(figure => !taken.ContainsKey((figure.From, figure.To))), .. taken.Values] : Known(series).Figures;

    /// <summary>The figure with the colour of the rule in force.</summary>
    /// <param name="before">The other figures of its series.</param>
    internal static Observation ColourOf(Observation now, Measure measure, Guid series, RuleBook book, SeriesFigures before) => FigureRating.Coloured(now with { SeriesId = series }, measure, book, before);

    private static string Say(Measure measure, Observation figure) => figure.Value is { } value ? measure.Definition.Say(value) : figure.Figure.InWords();
}

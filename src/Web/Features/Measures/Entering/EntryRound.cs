using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>One round of entering figures while the council's chain is held: each is looked at, asked about by all that is known of its measure, and taken where nothing stands in its way.</summary>
public sealed class EntryRound
{
    private readonly GoldenThreadDb _db;
    private readonly MeasuresView _view;
    private readonly OrganisationView _organisation;
    private readonly Actor _actor;
    private readonly IReadOnlyList<FigureEntry> _entries;
    private readonly EntryAnswer[] _answers;
    private readonly Observation?[] _looked;
    private Dictionary<(Guid, DateOnly, DateOnly), Return> _returns = [];
    private ILookup<Guid, Series> _parts = Enumerable.Empty<Series>().ToLookup(series => series.MeasureId);
    private ILookup<Guid, Observation> _coming = Enumerable.Empty<Observation>().ToLookup(figure => figure.SeriesId);

    private EntryRound(GoldenThreadDb db, MeasuresView view, OrganisationView organisation, Actor actor, IReadOnlyList<FigureEntry> entries)
    {
        (_db, _view, _organisation, _actor, _entries) = (db, view, organisation, actor, entries);
        (_answers, _looked) = (new EntryAnswer[entries.Count], new Observation?[entries.Count]);
        Array.Fill(_answers, EntryAnswer.None);
    }

    public FigureBatch Batch { get; private set; } = null!;
    public IReadOnlyList<EntryAnswer> Answers => _answers;
    public bool Stops => _answers.Any(answer => answer.Stops || answer.Questions.Count > 0);

    /// <summary>How many figures were there already.</summary>
    public int Unchanged { get; private set; }

    public static async Task<EntryRound> LoadAsync(GoldenThreadDb db, MeasuresView view, OrganisationView organisation, Actor actor, IReadOnlyList<FigureEntry> entries, FigureShelf shelf, CouncilMeasures standings, CancellationToken cancel)
    {
        var round = new EntryRound(db, view, organisation, actor, entries);
        var wanted = entries.Select(entry => entry.SeriesId).ToHashSet();
        var owners = await db.OwnersAsync(view, wanted, cancel);
        var ids = owners.Select(measure => measure.Id).ToList();
        var parts = await db.PartsAsync(ids, cancel);
        round._parts = parts.ToLookup(part => part.MeasureId);
        round.Batch = await FigureBatch.LoadAsync(db, view, organisation.Chart, actor, owners, [.. wanted.Union(ids).Union(parts.Select(part => part.Id))], cancel, shelf, standings);
        if (entries.Count > 0) { round._returns = (await db.ReturnsAsync(ids, entries.Min(entry => entry.Period.To), entries.Max(entry => entry.Period.To), cancel)).ToDictionary(each => (each.MeasureId, each.From, each.To)); }
        return round;
    }

    /// <summary>Looks at each figure, and asks.</summary>
    public void Look(FigureState state, Unanswered unanswered)
    {
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_entries[at].Figure is not { } figure) { continue; }
            var looked = Batch.Look(figure, state, null);
            var last = Batch.Last(figure.SeriesId, figure.Period);
            if (looked is { IsGranted: true, Value: null }) { Unchanged++; }
            else if (_entries[at].Seen is { } seen && seen != (last?.Revision ?? 0)) { _answers[at] = EntryAnswer.None with { Overtaken = last }; }
            else if (looked.Value is null) { _answers[at] = EntryAnswer.None with { Problems = looked.Problems }; }
            else { _looked[at] = looked.Value; }
        }

        _coming = _looked.OfType<Observation>().ToLookup(figure => figure.SeriesId);
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_looked[at] is not { } figure) { continue; }
            var questions = QuestionsOf(_entries[at], figure);
            _looked[at] = figure with { Doubts = figure.Doubts.Length > 0 ? figure.Doubts : FigureDoubts.Kept(questions, figure.Reason is not null) };
            if (figure.Reason is null && unanswered == Unanswered.Ask) { _answers[at] = EntryAnswer.None with { Questions = questions }; }
        }
    }

    /// <summary>Takes the figures that are new and writes what is said of them; gives what happened.</summary>
    public async Task<IReadOnlyList<Event>> TakeAsync(FigureState state, CancellationToken cancel)
    {
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_looked[at] is { } looked) { Batch.Take(_entries[at].Figure! with { Doubts = looked.Doubts }, state, null); }
        }

        List<Event> events = [.. Batch.Events(), .. await Batch.ReopenAsync(cancel)];
        for (var at = 0; at < _entries.Count; at++)
        {
            if (_entries[at] is not ({ Why: not null } or { Words: not null }) || _view.Find(_entries[at].SeriesId) is not { } measure) { continue; }
            var written = Write(measure, _entries[at]);
            if (written.Problems.Count > 0) { _answers[at] = EntryAnswer.None with { Problems = written.Problems }; }
            if (written.Value is { } happened) { events.Add(happened); }
        }

        return events;
    }

    private Outcome<ReturnWritten> Write(Measure measure, FigureEntry entry)
    {
        var known = ReturnOf(measure, entry.Period);
        var handedIn = known ?? new Return { Id = Guid.CreateVersion7(_actor.At), CouncilId = _db.CouncilId, MeasureId = measure.Id, From = entry.Period.From, To = entry.Period.To, Kind = entry.Period.Kind };
        var written = handedIn.Write(entry.Words ?? handedIn.Words with { Why = entry.Why! }, _organisation.Council.NarrativeLimit, new ReturnCase(measure, null, [], _organisation.Chart), _actor);
        if (known is null && written.Value is not null) { _db.Returns.Add(handedIn); }
        return written;
    }

    private Return? ReturnOf(Measure measure, Period period) => _returns.GetValueOrDefault((measure.Id, period.From, period.To));

    private IReadOnlyList<EntryQuestion> QuestionsOf(FigureEntry entry, Observation figure)
    {
        var measure = _view.Find(Batch.Series[figure.SeriesId].MeasureId)!;
        var before = FiguresBefore.Of(measure, WithComing(figure.SeriesId), figure.Period);
        if (figure.SeriesId == measure.Id)
        {
            return FigureDoubts.Of(figure, measure, _view.Book, before, PartsOf(measure, figure.Period), entry.Words?.Why ?? entry.Why ?? ReturnOf(measure, figure.Period)?.Words.Why, _actor.Today);
        }

        var questions = FigureDoubts.Of(figure, measure, _view.Book, before, [], null, _actor.Today);
        // A part that is entered by itself is held against the whole that is there.
        return _coming[measure.Id].Any(each => (each.From, each.To) == (figure.From, figure.To)) || Batch.Known(measure.Id).Of(figure.Period)?.Value is not { } whole ? questions
            : [.. questions, .. EntryChecks.Of(new() { Value = whole, Period = figure.Period, Today = _actor.Today, Decimals = measure.DefinitionFor(figure.Period).Decimals, Parts = PartsOf(measure, figure.Period) }).Where(question => question.Check == EntryCheck.PartsDoNotAddUp)];
    }

    private IReadOnlyList<decimal> PartsOf(Measure measure, Period period) =>
        _parts[measure.Id].Any() ? AddingParts.Of(measure, WithComing(measure.Id), [.. _parts[measure.Id].Where(part => !(part.EndedOn < period.From)).Select(part => (part, WithComing(part.Id)))], period) : [];

    private SeriesFigures WithComing(Guid series) =>
        !_coming[series].Any() ? Batch.Known(series) : SeriesFigures.Of(series, Batch.Known(series).Figures.Concat(_coming[series]), drafts: true);
}

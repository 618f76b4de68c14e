using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Loading;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A file of figures held against what is recorded: what is new, what corrects, what is there already. It is gone through measure by measure, so that no more than a few are in memory; what was decided is written by going through it again.</summary>
public sealed class LoadDecision
{
    private const int MeasuresAtATime = 40;
    private const int MostCorrections = 200;

    private readonly GoldenThreadDb _db;
    private readonly MeasuresView _view;
    private readonly LoadTerms _terms;
    private readonly LoadedMeasures _measures;
    private readonly List<MeasureLoad> _loads = [];
    private readonly HashSet<Guid> _writes = [];
    private readonly List<CorrectionLine> _corrections = [];
    private readonly Dictionary<string, (int Count, List<NotTakenRow> First)> _refused = [];
    private readonly int[] _counts = new int[Enum.GetValues<TakenAs>().Length];

    private LoadDecision(GoldenThreadDb db, MeasuresView view, LoadTerms terms, LoadedMeasures measures) => (_db, _view, _terms, _measures) = (db, view, terms, measures);

    /// <summary>What it came to.</summary>
    public LoadTally Tally { get; private set; } = new();

    /// <summary>The SHA-256 of what is saved: each figure with its row, series and period.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The identity of each measure, by the key under which the source has it.</summary>
    public IReadOnlyDictionary<string, Guid> Keys => _measures.Keys;

    /// <summary>The measures that come with it.</summary>
    public IReadOnlyList<Measure> Added => [.. _loads.Where(load => load.IsNew && _writes.Contains(load.Measure.Id)).Select(load => load.Measure)];

    /// <summary>Decides about every figure of a file; writes nothing.</summary>
    public static async Task<LoadDecision> OfAsync(GoldenThreadDb db, MeasuresView view, CouncilArea? own, FileReading reading, LoadChoices choices, RememberedSource? source, Guid load, Actor actor, CancellationToken cancel)
    {
        var areas = LoadedAreas.Of(reading.Tally.Areas, own, choices.OwnArea);
        var terms = new LoadTerms
        {
            Load = load,
            State = choices.IsApproved ? FigureState.Approved : FigureState.Entered,
            TakesDoubtful = choices.TakesDoubtful,
            Areas = areas.All,
            Book = view.Book,
            Actor = actor,
            NewId = () => Guid.CreateVersion7(actor.At),
        };
        var decision = new LoadDecision(db, view, terms, new(view, db.CouncilId, choices, source, actor));
        var lines = await decision.DecideAsync(reading, cancel);
        decision.Tally = LoadTallying.Of(reading, areas, lines, decision._counts, [.. decision._corrections], decision._refused);
        return decision;
    }

    private async Task<List<MeasureLine>> DecideAsync(FileReading reading, CancellationToken cancel)
    {
        var found = reading.Figures.Measures.Select(measure => (Found: measure, Is: _measures.Find(measure, reading))).ToList();
        var lines = new List<MeasureLine>();
        using var digest = new FigureDigest();
        foreach (var group in found.Where(each => each.Is is not null).GroupBy(each => each.Is!.Value.Measure.Id).Chunk(MeasuresAtATime))
        {
            var held = await _db.HeldAsync([.. group.Where(same => same.All(each => !each.Is!.Value.IsNew)).Select(same => same.Key)], cancel);
            foreach (var same in group)
            {
                var (measure, isNew) = same.First().Is!.Value;
                var load = new MeasureLoad(measure, isNew, [.. same.SelectMany(each => reading.Figures.Of(each.Found))], _terms);
                _loads.Add(load);
                lines.AddRange(Lines([.. same.Select(each => each.Found)], load, Count(load, held.GetValueOrDefault(same.Key) ?? MeasureHeld.Nothing, digest)));
            }
        }

        foreach (var (left, _) in found.Where(each => each.Is is null))
        {
            _counts[(int)TakenAs.LeftOut] += reading.Figures.Of(left).Count;
            lines.Add(new(left.Key, "", MeasureFromFile.TitleOf(left), "", false, null, reading.Figures.Of(left).Count, 0, 0, 0, 0, true));
        }

        Digest = digest.End();
        return lines;
    }

    private int[] Count(MeasureLoad load, MeasureHeld held, FigureDigest digest)
    {
        var own = new int[_counts.Length + 1];
        foreach (var decided in load.Decide(held))
        {
            _counts[(int)decided.As]++;
            own[(int)decided.As]++;
            if (decided.Series is { Kind: not SeriesKind.Benchmark }) { own[^1]++; }
            if (decided.Why is { } why) { Refuse(decided.Figure.Row, why.Message); }
            if (decided.Now is not { } now) { continue; }
            _writes.Add(load.Measure.Id);
            digest.Add(load.Measure, decided.Series!, now);
            if (decided.Before is { } before && _corrections.Count < MostCorrections) { _corrections.Add(new(decided.Figure.Row, What(load.Measure, decided.Series!, now), Say(load.Measure, before), Say(load.Measure, now))); }
        }

        return own;
    }

    private static IEnumerable<MeasureLine> Lines(IReadOnlyList<FoundMeasure> found, MeasureLoad load, int[] counts)
    {
        var definition = load.Measure.Definition;
        var about = string.Join(", ", new[] { definition.Unit, definition.Frequency.InWords(), definition.Polarity switch { Polarity.Higher => "higher is better", Polarity.Lower => "lower is better", Polarity.WithinRange => "best within a range", _ => "neither way is better" } }.Where(text => text.Length > 0));
        for (var at = 0; at < found.Count; at++)
        {
            // Where several of the file's are one measure, the counts stand with the first.
            yield return new(found[at].Key, load.Measure.Code, definition.Title, about, load.IsNew, load.IsNew ? null : load.Measure.Slug, at == 0 ? load.Count : 0, at == 0 ? counts[^1] : 0,
                at == 0 ? counts[(int)TakenAs.New] : 0, at == 0 ? counts[(int)TakenAs.Corrected] : 0, at == 0 ? counts[(int)TakenAs.Refused] : 0, false);
        }
    }

    private void Refuse(int row, string why)
    {
        if (!_refused.TryGetValue(why, out var known)) { known = (0, []); }
        if (known.First.Count < 10) { known.First.Add(new(row, why)); }
        _refused[why] = (known.Count + 1, known.First);
    }

    /// <summary>The rows whose figures were read and are not recorded, with the reason.</summary>
    public async Task<IReadOnlyList<NotTakenRow>> UnrecordedAsync(CancellationToken cancel)
    {
        var rows = new List<NotTakenRow>();
        foreach (var some in _loads.Chunk(MeasuresAtATime))
        {
            var held = await _db.HeldAsync([.. some.Where(load => !load.IsNew).Select(load => load.Measure.Id)], cancel);
            foreach (var load in some) { rows.AddRange(load.Decide(held.GetValueOrDefault(load.Measure.Id) ?? MeasureHeld.Nothing).Where(each => each.As == TakenAs.Refused).Select(each => new NotTakenRow(each.Figure.Row, each.Why!.Message))); }
        }

        return rows;
    }

    /// <summary>Writes what was decided, with the standings that follow; in the transaction in which it was decided.</summary>
    public async Task WriteAsync(PostChart chart, CouncilArea? own, long sequence, CancellationToken cancel)
    {
        var writing = new LoadWriting(_db, _view.Book, chart, own, _terms.Actor, sequence);
        await writing.BeginAsync(cancel);
        foreach (var some in _loads.Where(load => _writes.Contains(load.Measure.Id)).Chunk(MeasuresAtATime)) { await writing.WriteAsync(some, cancel); }
    }

    private static string What(Measure measure, Series series, Observation now) => $"{measure.Code}, {(series.Name.Length > 0 ? $"{series.Name}, " : "")}{now.Period.InWords}";

    private static string Say(Measure measure, Observation figure) => figure.Value is not { } value ? figure.Figure.InWords()
        : decimal.Round(value, measure.Definition.Decimals) == value ? measure.Definition.Say(value) : $"{measure.Definition.Say(value)} ({value.InWords()})";
}

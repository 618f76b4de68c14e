using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>The figures that a file brings of one measure, on their way into the record: each is decided by the one rule of recording, and coloured by the rule in force.</summary>
/// <param name="measure">The measure.</param>
/// <param name="isNew">Whether the file brings the measure itself.</param>
/// <param name="figures">Its figures.</param>
/// <param name="terms">On what terms.</param>
public sealed class MeasureLoad(Measure measure, bool isNew, IReadOnlyList<KeptFigure> figures, LoadTerms terms)
{
    private readonly Dictionary<(int Area, int Part), Series?> _series = [];
    private readonly List<Series> _added = [];
    private SeriesKnown? _known;

    /// <summary>The measure.</summary>
    public Measure Measure => measure;

    /// <summary>Whether the file brings the measure itself.</summary>
    public bool IsNew => isNew;

    /// <summary>How many figures the file has of it.</summary>
    public int Count => figures.Count;

    /// <summary>The series that are new with it.</summary>
    public IReadOnlyList<Series> Added => _added;

    /// <summary>What becomes of each figure, by series and period.</summary>
    /// <param name="held">What is recorded of the measure.</param>
    public IEnumerable<DecidedFigure> Decide(MeasureHeld held)
    {
        // Only the series are remembered between two readings: the figures are many.
        _known ??= new(held.Series);
        if (_added.Count == 0 && isNew) { Add(Series.WholeOf(measure), (0, 0)); }
        var placed = new List<(KeptFigure Figure, Series Series)>(figures.Count);
        foreach (var figure in figures)
        {
            if (figure.Doubt is not null && !terms.TakesDoubtful) { continue; }
            if (SeriesOf(figure) is { } series) { placed.Add((figure, series)); }
            else { yield return new(figure, TakenAs.LeftOut, null, null, null, new("Area", "It is a part of another area; areas are compared as wholes.")); }
        }

        placed.Sort(static (one, other) => one.Series.Id.CompareTo(other.Series.Id) is not 0 and var by ? by : one.Figure.Period.From.CompareTo(other.Figure.Period.From) is not 0 and var from ? from : one.Figure.Period.To.CompareTo(other.Figure.Period.To) is not 0 and var to ? to : one.Figure.Row.CompareTo(other.Figure.Row));
        SeriesDeciding? deciding = null;
        foreach (var (figure, series) in placed)
        {
            if (deciding is null || deciding.Series.Id != series.Id) { deciding = new(measure, series, held, terms); }
            yield return deciding.Decide(figure);
        }
    }

    /// <summary>The series of a figure; null where figures like it are not kept.</summary>
    private Series? SeriesOf(in KeptFigure figure)
    {
        var key = ((figure.Area?.Number ?? -1) + 1, figure.Part.Number);
        if (_series.TryGetValue(key, out var known)) { return known; }
        var area = figure.Area is { } found ? terms.Areas[found.Number] : null;
        var isOwn = area is null or { IsOwn: true };
        if (!isOwn && !figure.Part.IsWhole) { return _series[key] = null; }
        if (isOwn && figure.Part.IsWhole) { return _series[key] = Known.Whole ?? Add(Series.WholeOf(measure), key); }
        var wanted = isOwn ? PartOf(figure.Part) : new() { Id = terms.NewId(), CouncilId = measure.CouncilId, MeasureId = measure.Id, Kind = SeriesKind.Benchmark, Name = area!.Name, AreaCode = area.Code, AreaKind = area.Kind };
        return _series[key] = Known.Find(wanted) ?? Add(wanted, key);
    }

    private SeriesKnown Known => _known!;

    private Series PartOf(Reading.FoundBreakdown part) => new()
    {
        Id = terms.NewId(),
        CouncilId = measure.CouncilId,
        MeasureId = measure.Id,
        Kind = SeriesKind.Part,
        Dimension = Cut(string.Join(" and ", part.Parts.Select(pair => pair.Key)), 200),
        Name = Cut(string.Join(", ", part.Parts.Select(pair => pair.Value)), 300),
    };

    private Series Add(Series series, (int, int) key)
    {
        _added.Add(series);
        Known.Add(series);
        _series[key] = series;
        return series;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}

using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A return with what it is decided by.</summary>
/// <param name="IsNew">Whether nothing was kept of it so far.</param>
public sealed record FoundReturn(Return Return, ReturnCase Case, bool IsNew);

/// <summary>The returns of some periods with the figures that hold now; what was never kept is an open return without words.</summary>
public sealed class ReturnCases
{
    private readonly Dictionary<(Guid, DateOnly, DateOnly), Return> _returns = [];
    private readonly MeasuresView _view;
    private readonly PostChart _chart;
    private readonly Guid _council;
    private ILookup<(Guid, DateOnly, DateOnly), Observation> _figures = Enumerable.Empty<Observation>().ToLookup(figure => (figure.SeriesId, figure.From, figure.To));
    private ILookup<Guid, Series> _parts = Enumerable.Empty<Series>().ToLookup(series => series.MeasureId);

    private ReturnCases(MeasuresView view, PostChart chart, Guid council) => (_view, _chart, _council) = (view, chart, council);

    public static async Task<ReturnCases> LoadAsync(GoldenThreadDb db, MeasuresView view, PostChart chart, IReadOnlyCollection<ReturnKey> which, CancellationToken cancel)
    {
        var cases = new ReturnCases(view, chart, db.CouncilId);
        if (which.Count == 0) { return cases; }
        var (first, last) = (which.Min(key => key.Period.To), which.Max(key => key.Period.To));
        var measures = which.Select(key => key.MeasureId).ToHashSet();
        foreach (var each in await db.ReturnsAsync(measures, first, last, cancel)) { cases._returns[(each.MeasureId, each.From, each.To)] = each; }
        cases._parts = (await db.PartsAsync(measures, cancel)).ToLookup(series => series.MeasureId);
        var series = measures.Concat(cases._parts.SelectMany(parts => parts).Select(part => part.Id)).ToList();
        cases._figures = (await db.FiguresNowAsync(series, first, last, cancel)).ToLookup(figure => (figure.SeriesId, figure.From, figure.To));
        return cases;
    }

    /// <summary>The return; null where there is no such measure.</summary>
    public FoundReturn? Find(ReturnKey key)
    {
        if (_view.Find(key.MeasureId) is not { } measure) { return null; }
        var period = key.Period;
        var known = _returns.GetValueOrDefault((measure.Id, period.From, period.To));
        var about = new ReturnCase(measure, Figure(measure.Id, key), [.. _parts[measure.Id].Select(part => Figure(part.Id, key)).OfType<Observation>()], _chart);
        return new(known ?? new Return { Id = Guid.CreateVersion7(), CouncilId = _council, MeasureId = measure.Id, From = period.From, To = period.To, Kind = period.Kind }, about, known is null);
    }

    /// <summary>The series of a measure whose figures go with its returns: the whole and the parts.</summary>
    public IEnumerable<Guid> SeriesOf(Guid measure) => _parts[measure].Select(part => part.Id).Prepend(measure);

    public IEnumerable<Series> PartsOf(Guid measure) => _parts[measure];

    private Observation? Figure(Guid series, ReturnKey key) => _figures[(series, key.Period.From, key.Period.To)].FirstOrDefault();
}

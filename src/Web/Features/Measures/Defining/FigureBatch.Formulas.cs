using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What is worked out from the figures that were taken: the measures with a formula, each after those that it needs, in the same commit and with a history of its own.</summary>
public sealed partial class FigureBatch
{
    /// <summary>As whose a figure is kept that nobody typed.</summary>
    public const string WorkedOutBy = "Formula";

    private readonly List<(Measure Measure, Series Series, Observation? Before, Observation Now)> _worked = [];
    private FormulaLinks? _links;
    private bool _isSettled;

    /// <summary>What was worked out: the figure that held before, and the one that takes its place. Known once <see cref="Events"/> was asked.</summary>
    public IReadOnlyList<(Measure Measure, Series Series, Observation? Before, Observation Now)> Worked => _worked;

    /// <summary>Works a measure out for every period for which all that it is made of began to be collected, and what hangs on it.</summary>
    public void WorkOutAll(Measure measure)
    {
        Settle();
        WorkOut(measure, _links!.ComponentsOf(measure).SelectMany(component => Current(component.Id)).Select(figure => figure.Period));
        foreach (var after in _links.After([measure.Id])) { WorkOut(after, PeriodsOf(_worked, after)); }
    }

    private async Task LoadFormulasAsync(IReadOnlyCollection<Measure> measures, CancellationToken cancel)
    {
        _links = new FormulaLinks(_view.Measures);
        List<Measure> worked = [.. measures.Where(measure => _links.ComponentsOf(measure).Count > 0), .. _links.After(measures.Select(measure => measure.Id))];
        var needed = worked.SelectMany(measure => _links.ComponentsOf(measure).Append(measure)).Select(measure => measure.Id).Where(id => !_before.ContainsKey(id)).Distinct().ToList();
        foreach (var (series, figures) in await FiguresAsync(needed, cancel)) { _before[series] = SeriesFigures.Of(series, figures, drafts: true); }

        foreach (var some in needed.Chunk(400))
        {
            foreach (var series in await _db.Series.AsNoTracking().Where(series => some.Contains(series.Id)).ToListAsync(cancel)) { _series.TryAdd(series.Id, series); }
        }
    }

    private static bool IsWorkedOut(Measure measure, Series series, Period period) => series.Kind == SeriesKind.Whole && measure.DefinitionFor(period).Formula.Length > 0;

    /// <summary>All that was taken and what follows from it.</summary>
    private List<(Measure Measure, Series Series, Observation? Before, Observation Now)> All()
    {
        Settle();
        return [.. _taken, .. _worked];
    }

    private void Settle()
    {
        if (_isSettled) { return; }
        _isSettled = true;
        foreach (var measure in _links!.After(_taken.Where(each => each.Series.Kind == SeriesKind.Whole).Select(each => each.Measure.Id).Distinct())) { WorkOut(measure, PeriodsOf([.. _taken, .. _worked], measure)); }
    }

    /// <summary>The periods of what a measure is made of that changed.</summary>
    private IEnumerable<Period> PeriodsOf(IReadOnlyCollection<(Measure Measure, Series Series, Observation? Before, Observation Now)> changed, Measure measure)
    {
        var components = _links!.ComponentsOf(measure).Select(component => component.Id).ToHashSet();
        return changed.Where(each => each.Series.Kind == SeriesKind.Whole && components.Contains(each.Measure.Id)).Select(each => each.Now.Period).ToList();
    }

    private void WorkOut(Measure measure, IEnumerable<Period> periods)
    {
        // Before one of them was collected at all there is nothing to work out, and nothing missing either.
        var firsts = _links!.ComponentsOf(measure).Select(component => Current(component.Id).Select(figure => figure.From).DefaultIfEmpty(DateOnly.MaxValue).Min()).ToList();
        foreach (var period in periods.DistinctBy(period => (period.From, period.To)).Where(period => firsts.TrueForAll(first => first <= period.From) && measure.DefinitionFor(period).Frequency.Holds(period)).OrderBy(period => period.To))
        {
            if (_links.WorkOut(measure, period, component => Last(component.Id, period)) is { } worked) { Keep(measure, worked); }
        }
    }

    private void Keep(Measure measure, WorkedFigure worked)
    {
        if (!_series.TryGetValue(measure.Id, out var series)) { Add(series = Domain.Measures.Series.WholeOf(measure)); }
        var last = Last(series.Id, worked.Figure.Period);
        var decided = Recording.Of(worked.Figure, measure, series, last, locked: false, worked.State, null, _actor with { Post = WorkedOutBy });
        var now = decided.Value is { } told ? ColourOf(told, measure, series.Id, _view.Book, SeriesFigures.Of(series.Id, Current(series.Id), drafts: true))
            : decided.IsGranted && last is not null ? Since(last, worked)
            : null;
        if (now is null) { return; }
        Lay(now);
        _worked.Add((measure, series, last, now));
    }

    /// <summary>The same figure, of figures that have come further since, or still none for another reason; null where neither is so.</summary>
    private Observation? Since(Observation last, WorkedFigure worked)
    {
        var now = last with { State = last.State < worked.State ? worked.State : last.State, Reason = last.Value is null ? worked.Figure.Reason : last.Reason };
        return now == last ? null : now with { Revision = last.Revision + 1, RecordedBy = WorkedOutBy, RecordedAt = _actor.At, SupersededAt = null };
    }
}

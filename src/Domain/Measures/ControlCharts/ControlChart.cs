using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>
/// An XmR control chart: which changes of a measure are more than noise, and whether its target is within reach of the process as it is.
/// Method: NHS England, Making Data Count ("plot the dots"), as the open program NHSRplotthedots 0.2.2 carries it out.
/// </summary>
public sealed class ControlChart
{
    private readonly ChartPoint[] _points;
    private readonly ChartPhase[] _phases;

    private ControlChart(ControlChartOptions options, ChartPoint[] points, ChartPhase[] phases, IReadOnlyList<DateOnly> unmatched) =>
        (Options, _points, _phases, UnmatchedRebaseDates) = (options, points, phases, unmatched);

    /// <summary>How it was worked out.</summary>
    public ControlChartOptions Options { get; }

    /// <summary>Its points, earliest first.</summary>
    public IReadOnlyList<ChartPoint> Points => _points;

    /// <summary>Its phases, earliest first; none where there are no points.</summary>
    public IReadOnlyList<ChartPhase> Phases => _phases;

    /// <summary>Rebase dates that are no point's and so start no phase, in order.</summary>
    public IReadOnlyList<DateOnly> UnmatchedRebaseDates { get; }

    /// <summary>The variation icon, from the last point; common cause where its value is missing (answered alike; see <see cref="Doubts"/>); null without points.</summary>
    public Variation? Variation => _points.Length == 0 ? null : _points[^1].Variation;

    /// <summary>The assurance icon: the target against the limits at the last point; null without target, points or a better direction.</summary>
    public Assurance? Assurance
    {
        get
        {
            if (_phases.Length == 0 || Options.Target is not { } target || Options.Improvement is Polarity.Neutral or Polarity.WithinRange)
                return null;
            // Quirk answered alike: without limits it is inconsistent. Doubts keeps that off the page.
            if (_phases[^1].Limits is not { } limits || !limits.Exclude(target))
                return ControlCharts.Assurance.Inconsistent;
            return target > limits.Upper == (Options.Improvement == Polarity.Lower) ? ControlCharts.Assurance.Pass : ControlCharts.Assurance.Fail;
        }
    }

    /// <summary>Whether the latest phase has fewer than 12 values, so that a page says "too few points to tell".</summary>
    public bool TooFewPoints => _phases.Length == 0 || _phases[^1].HasTooFewPoints;

    /// <summary>Why a page shows no icon, gravest first; empty where it shows them.</summary>
    public IReadOnlyList<ChartDoubt> Doubts
    {
        get
        {
            var doubts = new List<ChartDoubt>();
            if (TooFewPoints)
                doubts.Add(ChartDoubt.TooFewPoints);
            if (_points.Length > 0 && _points[^1].Value is null)
                doubts.Add(ChartDoubt.LatestMissing);
            if (_phases.Length > 0 && _phases[^1].Limits is not { HaveNoWidth: false } limits)
                doubts.Add(_phases[^1].Limits is null ? ChartDoubt.NoLimits : ChartDoubt.LimitsWithoutWidth);
            return doubts;
        }
    }

    /// <summary>Works the chart of a series out; refused where two values have one date, limits are to be fixed after fewer than 12 points, or a value is too large.</summary>
    /// <param name="series">The values, in any order.</param>
    /// <param name="options">How.</param>
    public static Outcome<ControlChart> Of(IReadOnlyList<ChartObservation> series, ControlChartOptions options)
    {
        if (options.FixAfter < ControlChartOptions.FewestPoints)
            return new Problem("FixAfter", $"Fix the limits after {ControlChartOptions.FewestPoints} points or more.");
        if (options.Target is { } target && Math.Abs(target) > ControlChartOptions.LargestValue)
            return new Problem("Target", "The target is too large for a control chart.");
        var ordered = Order(series, options.Missing);
        for (var i = 0; i < ordered.Length; i++)
        {
            if (i > 0 && ordered[i].Date == ordered[i - 1].Date)
                return new Problem("Date", $"There are two values for {ordered[i].Date.InWords()}. Give one for each date.");
            if (ordered[i].Value is { } value && Math.Abs(value) > ControlChartOptions.LargestValue)
                return new Problem("Value", $"The value for {ordered[i].Date.InWords()} is too large for a control chart.");
        }
        return Draw(ordered, options);
    }

    private static ChartObservation[] Order(IReadOnlyList<ChartObservation> series, MissingValues missing)
    {
        var kept = new List<ChartObservation>(series.Count);
        var sorted = true;
        for (var i = 0; i < series.Count; i++)
        {
            if (missing == MissingValues.Dropped && series[i].Value is null)
                continue;
            sorted &= kept.Count == 0 || kept[^1].Date <= series[i].Date;
            kept.Add(series[i]);
        }
        if (!sorted)
            kept.Sort((one, other) => one.Date.CompareTo(other.Date));
        return [.. kept];
    }

    private static ControlChart Draw(ChartObservation[] ordered, ControlChartOptions options)
    {
        var rebased = new SortedSet<DateOnly>(options.RebaseDates);
        var points = new ChartPoint[ordered.Length];
        var phases = new List<ChartPhase>();
        var number = 0;
        for (var first = 0; first < ordered.Length;)
        {
            number += rebased.Remove(ordered[first].Date) ? 1 : 0;
            var end = first + 1;
            while (end < ordered.Length && !rebased.Contains(ordered[end].Date))
                end++;
            var phase = PhaseLimits.Of(ordered.AsSpan(first, end - first), number, first, options);
            var edges = phase.Mean is null ? default : LimitEdges.Of(ordered.AsSpan(first, end - first), phase);
            for (var i = first; i < end; i++)
                points[i] = Place(ordered[i], phase, edges, phases.Count);
            SpecialCauses.Mark(points.AsSpan(first, end - first), options.Rules, options.Improvement);
            phases.Add(phase);
            first = end;
        }
        return new(options, points, [.. phases], [.. rebased]);
    }

    private static ChartPoint Place(in ChartObservation at, ChartPhase phase, in LimitEdges edges, int index) =>
        at.Value is not { } value || phase.Mean is null ? new(at.Date, at.Value, index, null, null, null, default, default)
            : phase.Limits is null ? new(at.Date, value, index, edges.Side(value), null, null, default, default)
            : edges.Exclude(value) ? new(at.Date, value, index, edges.Side(value), true, false, default, default)
            : new(at.Date, value, index, edges.Side(value), false, edges.IsBeyondNear(value), default, default);
}

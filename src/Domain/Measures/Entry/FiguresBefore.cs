using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>What is known of a series before a period: what is shown beside the box in which its figure is typed, and what the figure is held against.</summary>
/// <param name="Figures">The figures before it that can be compared, oldest first; those without a number are left out.</param>
/// <param name="Limits">The limits of the control chart so far; null where there are too few points, or each figure is of the year so far.</param>
public sealed record FiguresBefore(IReadOnlyList<Observation> Figures, ControlLimits? Limits)
{
    /// <summary>The last one; null where there is none.</summary>
    public Observation? Last => Figures.Count == 0 ? null : Figures[^1];

    /// <summary>What is known before a period.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="known">The figures of the series as they are.</param>
    /// <param name="period">The period.</param>
    public static FiguresBefore Of(Measure measure, SeriesFigures known, Period period)
    {
        var earlier = known.Figures.Where(figure => figure.To < period.To).ToList();
        var chart = SeriesJudgement.Of(measure, SeriesFigures.Of(known.SeriesId, earlier, drafts: true), forecasts: false).Chart;
        return new([.. earlier.Where(figure => figure.Value is not null && !measure.IsBrokenBetween(figure.Period, period))],
            chart is { TooFewPoints: false } && !measure.Breaks.Any(day => day > earlier[^1].From && day <= period.From) && chart.Phases[^1].Limits is { HaveNoWidth: false } limits ? limits : null);
    }
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The figure that came of what was forecast or promised.</summary>
public static class ForecastTruth
{
    /// <summary>How far from its day the position on a day may be taken that tests a promise, in days.</summary>
    public const int SnapshotReach = 31;

    /// <summary>The figure of a period or a year; null while it has not come.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="of">The period, or the year that its periods make.</param>
    public static decimal? Of(Measure measure, SeriesFigures figures, Period of)
    {
        if (figures.Of(of) is { } own) { return own.Value; }
        var definition = measure.DefinitionFor(of);
        if (definition.YearEnd is not { } basis || definition.Frequency.PerYear() == 1) { return null; }
        var periods = definition.Frequency.Ended(of.From, of.To.AddDays(1)).Select(period => figures.Of(period)?.Value).ToList();
        if (periods.Count == 0 || periods[^1] is not { } last) { return null; }
        return basis switch
        {
            YearEndBasis.Last => last,
            YearEndBasis.Sum => periods.TrueForAll(value => value is not null) ? periods.Sum() : null,
            _ => periods.Average(),
        };
    }

    /// <summary>The period in which a promised day lies.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="figures">Its figures: of a position on a day the one taken nearest to the promised day counts.</param>
    /// <param name="by">The day.</param>
    public static Period PeriodOf(Measure measure, SeriesFigures figures, DateOnly by)
    {
        if (measure.Definition.Frequency != Frequency.Snapshot) { return measure.Definition.Frequency.PeriodOf(by); }
        var near = figures.Figures.Where(figure => Math.Abs(figure.To.DayNumber - by.DayNumber) <= SnapshotReach).MinBy(figure => Math.Abs(figure.To.DayNumber - by.DayNumber));
        return near?.Period ?? Period.Of(by);
    }
}

using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Control;

/// <summary>A control chart: figures over time with mean and limits for each phase, target, signals, events, and what is expected next.</summary>
public static class XmrChart
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="series">The figures and what was worked out from them.</param>
    /// <exception cref="ArgumentException">Two points have one day, or phases, targets, intervals or the forecast are out of order.</exception>
    public static Chart Draw(ChartWords words, XmrSeries series)
    {
        series.Check();
        var ordered = series.Ordered();
        var table = XmrTable.Of(words, ordered);
        if (ordered.Points.All(p => p.Value is null) && ordered.Forecast.Count == 0) return Nothing.ToDraw(words, table);

        var (least, most) = Extent(ordered);
        var axis = Axis.Around(least, most).WithAir(least, most);
        ChartDate[] dates = [.. ordered.Points.Select(p => new ChartDate(p.Day, p.Label)), .. ordered.Forecast.Select(f => new ChartDate(f.Day, f.Label))];
        var plot = new Plot(words, axis, dates, [.. EndLabels(words, ordered)]);
        var subtitle = axis.Subtitle(words);
        return new(words.Headline, subtitle, new XmrPicture(words, ordered, plot).Draw().Finish(XmrTable.Describe(words, subtitle, ordered)), table);
    }

    private static (double Least, double Most) Extent(XmrSeries series)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        void Reach(decimal? value)
        {
            if (value is not { } v) return;
            least = Math.Min(least, (double)v);
            most = Math.Max(most, (double)v);
        }
        foreach (var point in series.Points) Reach(point.Value);
        foreach (var phase in series.Phases) { Reach(phase.Lower); Reach(phase.Mean); Reach(phase.Upper); }
        foreach (var target in series.Targets) { Reach(target.Value); Reach(target.UpTo); }
        foreach (var step in series.Forecast) { Reach(step.Lower95 ?? step.Lower80 ?? step.Mean); Reach(step.Upper95 ?? step.Upper80 ?? step.Mean); }
        if (series.FromZero) Reach(0);
        return (least, most);
    }

    private static IEnumerable<EndLabel> EndLabels(ChartWords words, XmrSeries series)
    {
        if (series.Targets.Count > 0 && series.Targets[^1] is { Value: { } target } step)
        {
            yield return new(target, $"{(step.UpTo is null ? "Target" : "Target from")} {words.Number(target)}", Loud: true);
            if (step.UpTo is { } upTo) yield return new(upTo, $"Target up to {words.Number(upTo)}", Loud: true);
        }
        if (series.Phases.Count > 0 && series.Phases[^1] is var phase)
        {
            if (phase.Upper is { } upper) yield return new(upper, $"Upper limit {words.Number(upper)}");
            if (phase.Mean is { } mean) yield return new(mean, $"Average {words.Number(mean)}");
            if (phase.Lower is { } lower) yield return new(lower, $"Lower limit {words.Number(lower)}");
        }
        if (series.Forecast.Count > 0)
        {
            var next = series.Forecast[^1];
            yield return new(next.Mean, $"Forecast {next.Label} {words.Number(next.Mean)}", Loud: true)
            {
                More = [.. XmrTable.Ranges(words, next).Take(words.Narrow ? 1 : 2)],
            };
        }
        else if (series.Points.LastOrDefault(p => p.Value is not null) is { } last)
        {
            yield return new(last.Value!.Value, $"{last.Label} {words.Number(last.Value.Value)}", Loud: true);
        }
    }
}

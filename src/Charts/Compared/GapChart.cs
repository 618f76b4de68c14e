using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>The best and the worst over time with the gap between them, and whether it narrows.</summary>
public static class GapChart
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="points">The best and the worst, one of each for a day, in any order.</param>
    /// <param name="gap">How a gap is written, such as in points where the figures are percentages; as the figures when null.</param>
    /// <exception cref="ArgumentException">Two points have one day.</exception>
    public static Chart Draw(ChartWords words, IReadOnlyList<GapPoint> points, Func<decimal, string>? gap = null)
    {
        gap ??= words.Number;
        var ordered = points.OrderBy(p => p.Day).ToList();
        if (ordered.DistinctBy(p => p.Day).Count() < ordered.Count) throw new ArgumentException("Two points have one day.", nameof(points));
        var table = TableOf(words, ordered, gap);
        var values = ordered.SelectMany(p => new[] { p.Best, p.Worst }).OfType<decimal>().Select(v => (double)v).ToList();
        if (values.Count == 0) return Nothing.ToDraw(words, table);

        var both = ordered.Where(p => p is { Best: not null, Worst: not null }).ToList();
        var axis = Axis.Around(values.Min(), values.Max()).WithAir(values.Min(), values.Max());
        var labels = new List<EndLabel>();
        if (ordered.LastOrDefault(p => p.Best is not null) is { Best: { } best } b) labels.Add(new(best, $"Best: {Named(b.BestName)}{words.Number(best)}", Shape.Disc, Palette.Series[0], true));
        if (ordered.LastOrDefault(p => p.Worst is not null) is { Worst: { } worst } w) labels.Add(new(worst, $"Worst: {Named(w.WorstName)}{words.Number(worst)}", Shape.Square, Palette.Series[1], true));
        if (both.Count > 0) labels.Add(new(Middle(both[^1]), $"Gap {gap(Size(both[^1]))}", Loud: true) { More = both.Count == 1 ? [] : [$"was {gap(Size(both[0]))} in {both[0].Label}: {Change(both)}"] });
        var plot = new Plot(words, axis, [.. ordered.Select(p => new ChartDate(p.Day, p.Label))], labels).Begin();

        foreach (var run in Runs(ordered, p => p is { Best: not null, Worst: not null }))
            plot.Drawing.Area([.. run.Select(p => (plot.X(p.Day), plot.Y(p.Best!.Value))), .. run.AsEnumerable().Reverse().Select(p => (plot.X(p.Day), plot.Y(p.Worst!.Value)))], Palette.Series[0], 0.1);
        if (both.Count > 0)
            foreach (var p in new[] { both[0], both[^1] }.DistinctBy(p => p.Day))
                plot.Drawing.Line(plot.X(p.Day), plot.Y(p.Best!.Value), plot.X(p.Day), plot.Y(p.Worst!.Value), Palette.Quiet, 1, "2 3");
        Line(plot, ordered, p => p.Worst, Shape.Square, Palette.Series[1], "7 3");
        Line(plot, ordered, p => p.Best, Shape.Disc, Palette.Series[0], null);
        var subtitle = axis.Subtitle(words);
        return new(words.Headline, subtitle, plot.Drawing.Finish(Describe(words, subtitle, both, gap)), table);
    }

    private static void Line(Plot plot, List<GapPoint> points, Func<GapPoint, decimal?> value, Shape shape, string colour, string? dashes)
    {
        foreach (var run in Runs(points, p => value(p) is not null))
        {
            if (run.Count > 1) plot.Drawing.Polyline([.. run.Select(p => (plot.X(p.Day), plot.Y(value(p)!.Value)))], colour, 2, dashes);
            foreach (var point in run) plot.Drawing.Mark(shape, plot.X(point.Day), plot.Y(value(point)!.Value), colour, points.Count > 40 ? 2.5 : 3.5);
        }
    }

    private static IEnumerable<List<GapPoint>> Runs(List<GapPoint> points, Func<GapPoint, bool> known)
    {
        var run = new List<GapPoint>();
        foreach (var point in points)
        {
            if (known(point))
            {
                run.Add(point);
                continue;
            }
            if (run.Count > 0) yield return run;
            run = [];
        }
        if (run.Count > 0) yield return run;
    }

    private static decimal Size(GapPoint point)
    {
        // Two figures at the far ends of what a decimal holds have no difference that it holds.
        var size = Math.Abs((double)point.Best!.Value - (double)point.Worst!.Value);
        return size > 7.9e28 ? decimal.MaxValue : Math.Abs(point.Best.Value - point.Worst.Value);
    }

    private static decimal Middle(GapPoint point) => (point.Best!.Value / 2) + (point.Worst!.Value / 2);

    private static string Change(List<GapPoint> both) => Size(both[^1]).CompareTo(Size(both[0])) switch { < 0 => "narrower", > 0 => "wider", _ => "the same" };

    private static string Named(string? name) => name is null ? "" : $"{name} ";

    private static string Describe(ChartWords words, string subtitle, List<GapPoint> both, Func<decimal, string> gap)
    {
        string Point(GapPoint p) => $"In {p.Label} the best is {Named(p.BestName)}{words.Number(p.Best!.Value)}, the worst {Named(p.WorstName)}{words.Number(p.Worst!.Value)} and the gap {gap(Size(p))}.";
        return string.Join(' ', [subtitle.TrimEnd('.') + ".", .. both.Take(1).Select(Point), .. both.Skip(1).TakeLast(1).Select(p => $"{Point(p)} The gap is {Change(both)}."), "All numbers are in the table that follows."]);
    }

    private static ChartTable TableOf(ChartWords words, List<GapPoint> points, Func<decimal, string> gap)
    {
        string Cell(GapPoint point, decimal? value, string? name) => value is { } v ? $"{Named(name)}{words.Number(v)}" : point.Note ?? "no figure";
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, "Best", "Worst", "Gap"],
            [.. points.Select(p => (string[])[p.Label, Cell(p, p.Best, p.BestName), Cell(p, p.Worst, p.WorstName), p is { Best: not null, Worst: not null } ? gap(Size(p)) + (p.Note is null ? "" : $" ({p.Note})") : "no gap"])]);
    }
}

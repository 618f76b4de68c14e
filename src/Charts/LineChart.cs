using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts;

/// <summary>At most four lines over time, with target and limits; the axis starts where the numbers do and says so.</summary>
public static class LineChart
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="series">The lines.</param>
    /// <param name="levels">Target, average, limits; drawn across and said in words.</param>
    /// <param name="fromZero">Whether the axis must reach 0.</param>
    /// <param name="along">Dates that the axis of time holds though no line has a point there, so that several charts share it.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<LineSeries> series, IReadOnlyList<ReferenceLine>? levels = null, bool fromZero = false, IReadOnlyList<LinePoint>? along = null)
    {
        Palette.AtMostFour(series.Count);
        levels ??= [];
        var table = TableOf(words, series, levels);
        var drawn = series.Select((s, i) => (Series: s, Colour: Palette.Series[i], Shape: (Shape)i, Points: s.Points.OrderBy(p => p.Day).ToList())).ToList();
        var values = drawn.SelectMany(s => s.Points).Where(p => p.Value is not null).Select(p => (double)p.Value!.Value).ToList();
        if (values.Count == 0) return Nothing.ToDraw(words, table);

        values.AddRange(levels.Select(l => (double)l.Value));
        if (fromZero) values.Add(0);
        var axis = Axis.Around(values.Min(), values.Max());
        var labels = levels.Select(l => new EndLabel(l.Value, $"{l.Name} {words.Number(l.Value)}", Loud: l.Kind == ReferenceLineKind.Target)).ToList();
        labels.AddRange(drawn.Where(s => s.Points.Any(p => p.Value is not null)).Select(s =>
        {
            var last = s.Points.Last(p => p.Value is not null).Value!.Value;
            return new EndLabel(last, $"{s.Series.Name} {words.Number(last)}", s.Shape, s.Colour, true);
        }));
        var plot = new Plot(words, axis, [.. drawn.SelectMany(s => s.Points).Concat(along ?? []).Select(p => new ChartDate(p.Day, p.Label))], labels).Begin();
        foreach (var level in levels)
        {
            var (colour, width, dashes) = Stroke(level.Kind);
            plot.Drawing.Line(plot.Left, plot.Y(level.Value), plot.Right, plot.Y(level.Value), colour, width, dashes);
        }
        foreach (var line in drawn)
        {
            foreach (var run in Runs(line.Points).Where(r => r.Count > 1))
                plot.Drawing.Polyline([.. run.Select(p => (plot.X(p.Day), plot.Y(p.Value!.Value)))], line.Colour);
            foreach (var point in line.Points.Where(p => p.Value is not null))
                plot.Drawing.Mark(point.Marked ? Shape.Diamond : line.Shape, plot.X(point.Day), plot.Y(point.Value!.Value), point.Marked ? Palette.Series[2] : line.Colour, point.Marked ? 5 : 3.5);
        }
        var subtitle = axis.Subtitle(words);
        return new(words.Headline, subtitle, plot.Drawing.Finish(Describe(words, subtitle, series, levels)), table);
    }

    private static (string Colour, double Width, string? Dashes) Stroke(ReferenceLineKind kind) => kind switch
    {
        ReferenceLineKind.Target => (Palette.Series[3], 2, "9 4"),
        ReferenceLineKind.Limit => (Palette.Series[0], 1.5, "2 3"),
        _ => (Palette.Series[0], 1.5, null),
    };

    private static IEnumerable<List<LinePoint>> Runs(List<LinePoint> points)
    {
        var run = new List<LinePoint>();
        foreach (var point in points)
        {
            if (point.Value is not null)
            {
                run.Add(point);
                continue;
            }
            yield return run;
            run = [];
        }
        yield return run;
    }

    private static string Describe(ChartWords words, string subtitle, IReadOnlyList<LineSeries> series, IReadOnlyList<ReferenceLine> levels)
    {
        var sentences = new List<string> { subtitle.TrimEnd('.') + "." };
        foreach (var line in series)
        {
            var known = line.Points.Where(p => p.Value is not null).OrderBy(p => p.Day).ToList();
            string Point(LinePoint p) => $"{words.Number(p.Value!.Value)} in {p.Label}";
            sentences.Add(known.Count switch
            {
                0 => $"{line.Name}: no figures.",
                1 => $"{line.Name}: {Point(known[0])}.",
                _ => $"{line.Name}: from {Point(known[0])} to {Point(known[^1])}; lowest {Point(known.MinBy(p => p.Value)!)}, highest {Point(known.MaxBy(p => p.Value)!)}.",
            });
            var missing = line.Points.Count - known.Count;
            if (missing > 0) sentences.Add($"{missing} of {line.Points.Count} dates have no figure.");
        }
        sentences.AddRange(levels.Select(l => $"{l.Name} {words.Number(l.Value)}."));
        sentences.Add("All numbers are in the table that follows.");
        return string.Join(' ', sentences);
    }

    private static ChartTable TableOf(ChartWords words, IReadOnlyList<LineSeries> series, IReadOnlyList<ReferenceLine> levels)
    {
        string Cell(LinePoint? point) => point switch
        {
            null => "no figure",
            { Value: null } => point.Note ?? "no figure",
            _ => words.Number(point.Value.Value) + (point.Note is null ? "" : $" ({point.Note})"),
        };
        var dates = series.SelectMany(s => s.Points).GroupBy(p => p.Day).OrderBy(g => g.Key);
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, .. series.Select(s => s.Name), .. levels.Select(l => l.Name)],
            [.. dates.Select(date => (string[])
            [
                date.First().Label,
                .. series.Select(s => string.Join("; ", s.Points.Where(p => p.Day == date.Key).Select(Cell).DefaultIfEmpty(Cell(null)))),
                .. levels.Select(l => words.Number(l.Value)),
            ])]);
    }
}

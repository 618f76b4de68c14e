using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>Figures by the size of those whose they are, between the limits of chance, which narrow as size grows.</summary>
public static class FunnelPlot
{
    private const int MostNamed = 8;

    /// <param name="words">The finding and the statistic.</param>
    /// <param name="size">What the size is: "Plans due".</param>
    /// <param name="points">Those compared.</param>
    /// <param name="limits">The limits along the sizes, smallest first.</param>
    /// <param name="average">The level that they are held against.</param>
    /// <exception cref="ArgumentException">A size is below 0, or limits are not given smallest first.</exception>
    public static Chart Draw(ChartWords words, string size, IReadOnlyList<FunnelPoint> points, IReadOnlyList<FunnelLimit> limits, StripMark average)
    {
        if (points.Any(p => p.Denominator < 0) || limits.Any(l => l.Denominator < 0)) throw new ArgumentException("A size is 0 or more.");
        if (limits.Zip(limits.Skip(1)).Any(l => l.Second.Denominator < l.First.Denominator)) throw new ArgumentException("Limits are given smallest size first.", nameof(limits));
        var table = FunnelTable.Of(words, size, points, limits, average);
        var known = points.Where(p => p.Value is not null).ToList();
        if (known.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880;
        var values = known.Select(p => p.Value).Concat(limits.SelectMany(l => new[] { l.Lower95, l.Upper95, l.Lower998, l.Upper998 })).Append(average.Value).OfType<decimal>().Select(v => (double)v).ToList();
        var axis = Axis.Around(values.Min(), values.Max());
        var numbers = axis.Written(words.OnScale, width / 4);
        List<EndLabel> ends = [new(average.Value, $"{average.Name} {words.Number(average.Value)}")];
        foreach (var (name, value) in Curves(limits).Select(c => (c.Name, limits.Select(c.Value).LastOrDefault(v => v is not null))))
            if (value is { } v) ends.Add(new(v, name));
        var labels = new EndLabels(ends, words.Narrow ? 80 : 150);
        var left = 10 + numbers.Max(n => Lettering.Width(n.Text));
        var right = width - labels.Width;
        var most = (double)known.Select(p => p.Denominator).Concat(limits.Select(l => l.Denominator)).Max();
        var across = new Across(Axis.Around(0, most), n => n.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture), left, right);

        var key = new Key(known.Select(p => p.Comparison).KeyItems(), 4, width);
        var (top, height) = (key.Height + 14, Math.Max(words.Narrow ? 240 : 340, labels.Height));
        var bottom = top + height;
        var drawing = new Drawing(words, width, bottom + 46);
        double Y(decimal v) => axis.Place((double)v, bottom, top);
        key.Draw(drawing, 2);
        foreach (var (at, text) in numbers)
        {
            drawing.Line(left, Y(at), right, Y(at), at == 0 ? Palette.Quiet : Palette.Grid);
            drawing.Text(left - 6, Y(at) + 4.5, text, "end", colour: Palette.Quiet);
        }
        drawing.Line(left, bottom, right, bottom, Palette.Quiet);
        across.Draw(drawing, null, bottom);
        drawing.Text(left, bottom + 38, size, colour: Palette.Quiet);
        labels.Draw(drawing, right, top - 8, bottom + 5, Y);

        drawing.Line(left, Y(average.Value), right, Y(average.Value), Palette.Series[0], 1.5);
        foreach (var (_, dashes, value) in Curves(limits))
            if (limits.Where(l => value(l) is not null).Select(l => (across.X(l.Denominator), Y(value(l)!.Value))).ToArray() is { Length: > 1 } curve)
                drawing.Polyline(curve, Palette.Series[0], 1.3, dashes);
        Marks(words, drawing, known, p => (across.X(p.Denominator), Y(p.Value!.Value)), left, right, top, bottom);
        var subtitle = axis.Subtitle(words);
        return new(words.Headline, subtitle, drawing.Finish(FunnelTable.Describe(words, subtitle, size, known, points.Count, average)), table);
    }

    private static IEnumerable<(string Name, string Dashes, Func<FunnelLimit, decimal?> Value)> Curves(IReadOnlyList<FunnelLimit> limits)
    {
        if (limits.Count < 2) yield break;
        yield return ("99.8% limit", "2 3", l => l.Upper998);
        yield return ("95% limit", "6 3", l => l.Upper95);
        yield return ("95% limit", "6 3", l => l.Lower95);
        yield return ("99.8% limit", "2 3", l => l.Lower998);
    }

    private static void Marks(ChartWords words, Drawing drawing, List<FunnelPoint> known, Func<FunnelPoint, (double X, double Y)> place, double left, double right, double top, double bottom)
    {
        var clearing = new Clearing();
        foreach (var point in known.OrderBy(p => p.Own).ThenBy(p => p.Comparison is not (Comparison.Similar or Comparison.NotCompared)))
        {
            var (x, y) = place(point);
            clearing.Line([(x - 6, y - 6), (x + 6, y + 6)]);
            clearing.Line([(x - 6, y + 6), (x + 6, y - 6)]);
            drawing.Mark(point.Comparison.Shape(), x, y, point.Comparison.Colour(), point.Own ? 6.5 : words.Narrow ? 3 : 4, point.Comparison == Comparison.NotCompared);
        }
        // One's own is named first, then those that stand out most; where a name has no room, the table has it.
        var named = known.Where(p => p.Own || p.Comparison is not (Comparison.Similar or Comparison.NotCompared))
            .OrderByDescending(p => p.Own).ThenByDescending(p => p.Denominator).Take(MostNamed);
        foreach (var point in named)
        {
            var (x, y) = place(point);
            var text = point.Own ? $"{point.Name} {words.Number(point.Value!.Value)}" : point.Name;
            var length = Lettering.Width(text, point.Own);
            (double X, double Y)[] starts = [(x + 9, y + 4.5), (x - 9 - length, y + 4.5), (x - (length / 2), y - 11), (x - (length / 2), y + 21), (x + 9, y - 8), (x - 9 - length, y - 8), (x + 9, y + 18), (x - 9 - length, y + 18)];
            var placed = false;
            foreach (var (start, line) in starts)
            {
                if (start < left || start + length > right || line - 11 < top || line + 3 > bottom || !clearing.TryTake(start, line - 11, length, 14)) continue;
                drawing.Text(start, line, text, bold: point.Own, halo: true);
                placed = true;
                break;
            }
            // One's own is named whatever lies under its name.
            if (placed || !point.Own) continue;
            var lines = Lettering.Wrap(text, right - left, true);
            var first = y - 14 - (lines.Count * Lettering.LineHeight) > top ? y - 14 - ((lines.Count - 1) * Lettering.LineHeight) : y + 24;
            for (var i = 0; i < lines.Count; i++)
                drawing.Text(Math.Clamp(x - (Lettering.Width(lines[i], true) / 2), left, right - Lettering.Width(lines[i], true)), first + (i * Lettering.LineHeight), lines[i], bold: true, halo: true);
        }
    }
}

using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>Things by two figures at once, in four corners whose meaning stands in words.</summary>
public static class QuadrantChart
{
    private const int MostNamed = 14;

    /// <param name="words">The finding and the statistic; its row heading is what the points are.</param>
    /// <param name="points">The things.</param>
    /// <param name="across">What runs across, and where its middle is.</param>
    /// <param name="upwards">What runs upwards, and where its middle is.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<QuadrantPoint> points, QuadrantAxis across, QuadrantAxis upwards)
    {
        string Corner(QuadrantPoint p) => $"{(p.X > across.Middle ? across.Above : across.Below)}; {(p.Y >= upwards.Middle ? upwards.Above : upwards.Below).ToLowerInvariant()}";
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, across.Name, upwards.Name, "Corner"], [.. points.Select(p => (string[])[p.Name, (across.Number ?? words.Number)(p.X), (upwards.Number ?? words.Number)(p.Y), Corner(p)])]);
        if (points.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880, height = words.Narrow ? 300 : 360;
        var (above, beneath) = (Lettering.Wrap(upwards.Name, width - 8), Lettering.Wrap(across.Name, width - 8));
        var top = 8 + (above.Count * Lettering.LineHeight);
        var bottom = top + height;
        var (xs, ys) = (Around(points.Select(p => p.X), across.Middle), Around(points.Select(p => p.Y), upwards.Middle));
        var numbers = ys.Written(upwards.Scale ?? upwards.Number ?? words.OnScale, width / 4);
        var left = 10 + numbers.Max(n => Lettering.Width(n.Text));
        var right = width - 10;
        var scale = new Across(xs, across.Scale ?? across.Number ?? words.OnScale, left, right);
        double Y(decimal v) => ys.Place((double)v, bottom, top);
        var drawing = new Drawing(words, width, bottom + 30 + (beneath.Count * Lettering.LineHeight));
        foreach (var (at, text) in numbers)
        {
            drawing.Line(left, Y(at), right, Y(at), Palette.Grid);
            drawing.Text(left - 6, Y(at) + 4.5, text, "end", colour: Palette.Quiet);
        }
        drawing.Line(left, bottom, right, bottom, Palette.Quiet);
        scale.Draw(drawing, null, bottom);
        foreach (var (line, text) in beneath.Index()) drawing.Text(4, bottom + 38 + (line * Lettering.LineHeight), text, colour: Palette.Quiet);
        foreach (var (line, text) in above.Index()) drawing.Text(4, 14 + (line * Lettering.LineHeight), text, colour: Palette.Quiet);
        var (middleX, middleY) = (scale.X(across.Middle), Y(upwards.Middle));
        drawing.Line(middleX, top, middleX, bottom, Palette.Ink, 1.5, "4 3");
        drawing.Line(left, middleY, right, middleY, Palette.Ink, 1.5, "4 3");

        var clearing = new Clearing();
        foreach (var (x, text, anchor) in new[] { (left + 6, across.Below, "start"), (right - 6, across.Above, "end") })
            foreach (var (isTop, more) in new[] { (true, upwards.Above), (false, upwards.Below) })
            {
                var lines = Lettering.Wrap(words.Narrow ? more : $"{text}, {more.ToLowerInvariant()}", ((right - left) / 2) - 16);
                for (var l = 0; l < lines.Count; l++)
                {
                    var (y, wide) = (isTop ? top + 16 + (l * Lettering.LineHeight) : bottom - 8 - ((lines.Count - 1 - l) * Lettering.LineHeight), Lettering.Width(lines[l]));
                    drawing.Text(x, y, lines[l], anchor, colour: Palette.Quiet);
                    clearing.TryTake(anchor == "start" ? x : x - wide, y - 11, wide, 14);
                }
            }
        foreach (var point in points.OrderBy(p => p.Own))
        {
            var (x, y) = (scale.X(point.X), Y(point.Y));
            clearing.Line([(x - 6, y - 6), (x + 6, y + 6)]);
            var bad = across.IsBad(point.X) && upwards.IsBad(point.Y);
            drawing.Mark(bad ? Shape.Diamond : Shape.Disc, x, y, bad ? Palette.Series[2] : Palette.Series[0], point.Own ? 7 : 4.5);
        }
        // One's own first, then farthest from the middle; where a name has no room, the table has it.
        foreach (var point in points.OrderByDescending(p => p.Own).ThenByDescending(p => Math.Abs(scale.X(p.X) - middleX) + Math.Abs(Y(p.Y) - middleY)).Take(words.Narrow ? MostNamed / 2 : MostNamed))
        {
            var (x, y, wide) = (scale.X(point.X), Y(point.Y), Lettering.Width(point.Name, point.Own));
            foreach (var (start, line) in new[] { (x + 9, y + 4.5), (x - 9 - wide, y + 4.5), (x - (wide / 2), y - 10), (x - (wide / 2), y + 20) })
            {
                if (start < left || start + wide > right || line - 11 < top || line + 3 > bottom || !clearing.TryTake(start, line - 11, wide, 14)) continue;
                drawing.Text(start, line, point.Name, bold: point.Own, halo: true);
                break;
            }
        }
        var description = $"{words.Subtitle.TrimEnd('.')}. {points.Count} points: {string.Join("; ", points.GroupBy(Corner).Select(g => $"{g.Key} {g.Count()}"))}. All figures are in the table that follows.";
        return new(words.Headline, words.Subtitle, drawing.Finish(description), table);
    }

    private static Axis Around(IEnumerable<decimal> values, decimal middle)
    {
        var all = values.Append(middle).Select(v => (double)v).ToList();
        return Axis.Around(all.Min(), all.Max()).WithAir(all.Min(), all.Max());
    }
}

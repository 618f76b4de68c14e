using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Layers;

/// <summary>Things in layers with what joins them: columns from left to right on a page, one indented list on a telephone.</summary>
public static class LayeredMap
{
    private const double Gap = 34, Between = 10, Inside = 6, Indent = 18;

    /// <param name="words">The finding and the statistic; its row heading is what the rows of the table are.</param>
    /// <param name="boxes">The things, in the order in which they stand in their layers.</param>
    /// <param name="lines">What joins them.</param>
    /// <exception cref="ArgumentException">Two things have one key, or a line names a thing that is not there.</exception>
    public static Chart Draw(ChartWords words, IReadOnlyList<LayeredBox> boxes, IReadOnlyList<LayeredLine> lines)
    {
        var known = new Dictionary<string, LayeredBox>();
        foreach (var box in boxes)
            if (!known.TryAdd(box.Key, box)) throw new ArgumentException($"Two things have the key {box.Key}.", nameof(boxes));
        foreach (var line in lines)
            if (!known.ContainsKey(line.From) || !known.ContainsKey(line.To)) throw new ArgumentException($"A line names a thing that is not there: {line.From} to {line.To}.", nameof(lines));
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, "Kind", "How it stands", "Link", "To"],
            [.. lines.Select(l => (string[])[known[l.From].Name, known[l.From].Kind, known[l.From].State, l.Words, known[l.To].Name]),
             .. boxes.Where(b => lines.All(l => l.From != b.Key && l.To != b.Key)).Select(b => (string[])[b.Name, b.Kind, b.State, "", ""])]);
        if (boxes.Count == 0) return Nothing.ToDraw(words, table);
        var svg = words.Narrow ? List(words, boxes, lines) : Columns(words, boxes, lines);
        return new(words.Headline, words.Subtitle, svg, table);
    }

    private static string Columns(ChartWords words, IReadOnlyList<LayeredBox> boxes, IReadOnlyList<LayeredLine> lines)
    {
        const double width = 880;
        var layers = boxes.Select(b => b.Layer).Distinct().Order().ToList();
        var wide = (width - 4 - (Gap * (layers.Count - 1))) / layers.Count;
        var places = new Dictionary<string, (double X, double Y, double Height, List<string> Name)>();
        var foot = 0.0;
        foreach (var (column, layer) in layers.Index())
        {
            var y = 2.0;
            foreach (var box in boxes.Where(b => b.Layer == layer))
            {
                var name = Lettering.Wrap(box.Name, wide - (2 * Inside), bold: true);
                var height = HeightOf(box, name, wide);
                places[box.Key] = (2 + (column * (wide + Gap)), y, height, name);
                y += height + Between;
            }
            foot = Math.Max(foot, y - Between);
        }
        // What is lower than the highest column is put in its middle, so that lines are short.
        foreach (var layer in layers)
        {
            var own = boxes.Where(b => b.Layer == layer).Select(b => b.Key).ToList();
            var down = (foot - own.Max(key => places[key].Y + places[key].Height)) / 2;
            foreach (var key in own) places[key] = places[key] with { Y = places[key].Y + down };
        }
        var drawing = new Drawing(words, width, foot + 2);
        foreach (var line in lines)
        {
            var (left, right) = places[line.From].X <= places[line.To].X ? (places[line.From], places[line.To]) : (places[line.To], places[line.From]);
            var (x1, x2) = (left.X + wide, right.X);
            if (x2 < x1) (x1, x2) = (left.X + (wide / 2), right.X + (wide / 2));
            drawing.Polyline([(x1, left.Y + (left.Height / 2)), (x1 + (Gap / 3), left.Y + (left.Height / 2)), (x2 - (Gap / 3), right.Y + (right.Height / 2)), (x2, right.Y + (right.Height / 2))], Palette.Quiet, 1.5);
        }
        foreach (var box in boxes) Draw(drawing, box, places[box.Key].X, places[box.Key].Y, wide, places[box.Key].Height, places[box.Key].Name);
        return drawing.Finish(Describe(words, boxes, lines));
    }

    private static string List(ChartWords words, IReadOnlyList<LayeredBox> boxes, IReadOnlyList<LayeredLine> lines)
    {
        const double width = 320;
        var layers = boxes.Select(b => b.Layer).Distinct().Order().ToList();
        var indent = Math.Min(Indent, 120.0 / layers.Count);
        double X(LayeredBox box) => 2 + (layers.IndexOf(box.Layer) * indent);
        var rows = boxes.OrderBy(b => b.Layer).Select(b => (Box: b, Name: Lettering.Wrap(b.Name, width - X(b) - 2 - (2 * Inside), bold: true))).ToList();
        var drawing = new Drawing(words, width, rows.Sum(r => HeightOf(r.Box, r.Name, width - X(r.Box) - 2) + Between) - Between + 4);
        var y = 2.0;
        foreach (var (box, name) in rows)
        {
            var (x, high) = (X(box), HeightOf(box, name, width - X(box) - 2));
            if (x > 2) drawing.Line(x - (indent / 2), y + (high / 2), x, y + (high / 2), Palette.Quiet, 1.5);
            Draw(drawing, box, x, y, width - x - 2, high, name);
            y += high + Between;
        }
        return drawing.Finish(Describe(words, boxes, lines));
    }

    private static double HeightOf(LayeredBox box, List<string> name, double wide) => (2 * Inside) + ((name.Count + Under(box, wide).Count) * Lettering.LineHeight);

    private static List<string> Under(LayeredBox box, double wide) => Lettering.Wrap(box.State.Length == 0 ? box.Kind : $"{box.Kind}: {box.State}", wide - (2 * Inside) - (box.Look == LayeredLook.Bad ? 16 : 0));

    private static void Draw(Drawing drawing, LayeredBox box, double x, double y, double wide, double high, List<string> name)
    {
        var here = box.Look == LayeredLook.Here;
        drawing.Rectangle(x, y, wide, high, here ? Palette.Series[0] : Palette.White, here ? Palette.Series[0] : box.Look == LayeredLook.Bad ? Palette.Series[2] : Palette.Quiet);
        if (box.Look == LayeredLook.Bad) drawing.Rectangle(x + 2, y + 2, wide - 4, high - 4, Palette.White, Palette.Series[2]);
        var line = y + Inside + 12;
        foreach (var text in name) { drawing.Text(x + Inside, line, text, bold: true, colour: here ? Palette.White : Palette.Ink); line += Lettering.LineHeight; }
        var bad = box.Look == LayeredLook.Bad;
        if (bad) drawing.Mark(Shape.Diamond, x + Inside + 6, line - 4.5, Palette.Series[2], 4);
        foreach (var text in Under(box, wide)) { drawing.Text(x + Inside + (bad ? 16 : 0), line, text, colour: here ? Palette.White : Palette.Quiet); line += Lettering.LineHeight; }
    }

    private static string Describe(ChartWords words, IReadOnlyList<LayeredBox> boxes, IReadOnlyList<LayeredLine> lines) =>
        $"{words.Subtitle.TrimEnd('.')}. {boxes.Count} records in {boxes.Select(b => b.Layer).Distinct().Count()} layers: {string.Join(", ", boxes.GroupBy(b => b.Kind).Select(g => $"{g.Key} {g.Count()}"))}; {lines.Count} links. Every link is in the table that follows.";
}

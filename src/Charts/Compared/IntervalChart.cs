using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>Figures with their intervals under each other, against a benchmark: whose differs from it by more than chance.</summary>
public static class IntervalChart
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="rows">The figures in the order in which they are drawn.</param>
    /// <param name="benchmark">The level that they are held against; null for none.</param>
    /// <exception cref="ArgumentException">A figure lies outside its own interval.</exception>
    public static Chart Draw(ChartWords words, IReadOnlyList<IntervalRow> rows, StripMark? benchmark = null)
    {
        foreach (var row in rows)
            if (row.Lower > row.Value || row.Upper < row.Value) throw new ArgumentException($"{row.Name}: {row.Value} lies outside {row.Lower} to {row.Upper}.", nameof(rows));
        var table = TableOf(words, rows, benchmark);
        var known = rows.Where(r => r.Value is not null).ToList();
        if (known.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880;
        var names = rows.Select(r => Lettering.Wrap(r.Value is null ? $"{r.Name}: {r.Note ?? "no figure"}" : r.Name, words.Narrow || r.Value is null ? width - 8 : 240, r.Own)).ToList();
        var left = words.Narrow ? 12 : 20 + rows.Zip(names).Where(n => n.First.Value is not null).SelectMany(n => n.Second.Select(l => Lettering.Width(l, n.First.Own))).Max();
        var right = width - 16 - known.Max(r => Lettering.Width(words.Number(r.Value!.Value), r.Own));
        var values = known.SelectMany(r => new[] { r.Value, r.Lower, r.Upper, benchmark?.Value }).OfType<decimal>().Select(v => (double)v).ToList();
        var axis = Axis.Around(values.Min(), values.Max());
        var scale = new Across(axis, words.OnScale, left, right);

        var key = new Key(known.Select(r => r.Comparison).KeyItems(), 4, width);
        var notes = Notes.Place(benchmark is null ? [] : [new(scale.X(benchmark.Value), $"{benchmark.Name} {words.Number(benchmark.Value)}")], width, centred: true);
        var top = key.Height + notes.Above + 6;
        var heights = rows.Select((r, i) => words.Narrow && r.Value is not null ? (names[i].Count * Lettering.LineHeight) + 22 : Math.Max(24, (names[i].Count * Lettering.LineHeight) + 8)).ToList();
        var bottom = top + heights.Sum();
        var drawing = new Drawing(words, width, bottom + 28);
        key.Draw(drawing, 2);
        scale.Draw(drawing, top, bottom);
        if (benchmark is not null) drawing.Line(scale.X(benchmark.Value), top - 6, scale.X(benchmark.Value), bottom, Palette.Ink, 1.5);
        notes.DrawOver(drawing, top - 2, bottom);

        var y = top;
        for (var i = 0; i < rows.Count; y += heights[i++])
        {
            var first = words.Narrow ? y + 14 : y + (heights[i] / 2) + 4.5 - ((names[i].Count - 1) * Lettering.LineHeight / 2);
            for (var l = 0; l < names[i].Count; l++) drawing.Text(4, first + (l * Lettering.LineHeight), names[i][l], bold: rows[i].Own, colour: rows[i].Value is null ? Palette.Quiet : Palette.Ink, halo: words.Narrow || rows[i].Value is null);
            if (rows[i].Value is { } value) Row(drawing, scale, rows[i], value, words.Narrow ? y + heights[i] - 12 : y + (heights[i] / 2), right, words.Number(value));
        }
        var subtitle = axis.Subtitle(words);
        return new(words.Headline, subtitle, drawing.Finish(Describe(words, subtitle, known, rows.Count, benchmark)), table);
    }

    private static void Row(Drawing drawing, Across scale, IntervalRow row, decimal value, double y, double right, string written)
    {
        var colour = row.Comparison.Colour();
        if (row is { Lower: { } lower, Upper: { } upper })
        {
            drawing.Line(scale.X(lower), y, scale.X(upper), y, colour, 2);
            drawing.Line(scale.X(lower), y - 4, scale.X(lower), y + 4, colour, 2);
            drawing.Line(scale.X(upper), y - 4, scale.X(upper), y + 4, colour, 2);
        }
        drawing.Mark(row.Comparison.Shape(), scale.X(value), y, colour, row.Own ? 6 : 4.5, row.Comparison == Comparison.NotCompared);
        drawing.Text(right + 10, y + 4.5, written, bold: row.Own);
    }

    private static string Describe(ChartWords words, string subtitle, List<IntervalRow> known, int all, StripMark? benchmark) => string.Join(' ',
    [
        subtitle.TrimEnd('.') + ".",
        .. benchmark is null ? [] : new[] { $"{benchmark.Name} {words.Number(benchmark.Value)}." },
        .. known.Where(r => r.Own).Select(r => $"{r.Name} {Written(words, r)}: {r.Comparison.InWords()}."),
        string.Join(", ", known.GroupBy(r => r.Comparison).OrderBy(g => g.Key).Select(g => $"{g.Key.InWords()}: {g.Count()}")) + ".",
        .. known.Count == all ? [] : new[] { $"{all - known.Count} of {all} have no figure." },
        "All numbers are in the table that follows.",
    ]);

    private static string Written(ChartWords words, IntervalRow row) => row is { Lower: { } lower, Upper: { } upper }
        ? $"{words.Number(row.Value!.Value)} ({words.Number(lower)} to {words.Number(upper)})"
        : words.Number(row.Value!.Value);

    private static ChartTable TableOf(ChartWords words, IReadOnlyList<IntervalRow> rows, StripMark? benchmark)
    {
        string Figure(IntervalRow row) => row.Value is { } v ? words.Number(v) + (row.Note is null ? "" : $" ({row.Note})") : row.Note ?? "no figure";
        string Bound(IntervalRow row, decimal? bound) => row.Value is null ? "none" : bound is { } b ? words.Number(b) : "none";
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, "Figure", "From", "To", "Compared"],
        [
            .. rows.Select(r => (string[])[r.Name, Figure(r), Bound(r, r.Lower), Bound(r, r.Upper), r.Comparison.InWords()]),
            .. benchmark is null ? [] : new[] { (string[])[benchmark.Name, words.Number(benchmark.Value), "none", "none", "The benchmark"] },
        ]);
    }
}

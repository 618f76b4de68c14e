using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>Figures of one period as bars from 0, each with a stroke at its target.</summary>
public static class TargetBars
{
    private const double Row = 30, Thick = 16;

    /// <param name="words">The finding and the statistic.</param>
    /// <param name="bars">The figures in the order in which they are drawn.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<TargetBar> bars)
    {
        var targets = bars.Select(b => b.Target).OfType<decimal>().Distinct().ToList();
        var table = TableOf(words, bars, targets.Count > 0);
        var values = bars.Select(b => b.Value).OfType<decimal>().Select(v => (double)v).ToList();
        if (values.Count == 0) return Nothing.ToDraw(words, table);

        values.AddRange(targets.Select(t => (double)t));
        var axis = new Axis(Math.Min(0, values.Min()), Math.Max(0, values.Max()), 1);
        if (axis.From == axis.To) axis = axis with { To = 1 };
        double width = words.Narrow ? 320 : 880;
        var names = bars.Select(b => Lettering.Wrap(b.Name, words.Narrow ? width - 8 : 240)).ToList();
        var after = bars.Select(b => After(words, b, targets.Count > 1)).ToList();
        var left = words.Narrow ? 4 : 16 + names.SelectMany(n => n).Max(l => Lettering.Width(l));
        var written = after.Select(a => Lettering.Wrap(a, words.Narrow ? 110 : 240)).ToList();
        var right = width - 20 - written.SelectMany(w => w).Max(l => Lettering.Width(l, true));
        double X(decimal value) => axis.Place((double)value, left, right);

        var key = new Key(targets.Count == 0 ? [] : [new(targets.Count == 1 ? $"Target {words.Number(targets[0])}" : "Target", Palette.Series[3], Tick: true)], 4, width);
        var heights = bars.Select((_, i) => Math.Max(Row, (written[i].Count * Lettering.LineHeight) + 10) + (words.Narrow ? names[i].Count * Lettering.LineHeight : Math.Max(0, (names[i].Count * Lettering.LineHeight) + 10 - Row))).ToList();
        var drawing = new Drawing(words, width, key.Height + heights.Sum() + 8);
        key.Draw(drawing, 2);
        var y = key.Height + 2;
        for (var i = 0; i < bars.Count; y += heights[i++])
        {
            var above = words.Narrow ? names[i].Count * Lettering.LineHeight : 0;
            var middle = y + above + ((heights[i] - above) / 2);
            var first = words.Narrow ? y + 14 : middle + 4.5 - ((names[i].Count - 1) * Lettering.LineHeight / 2);
            for (var l = 0; l < names[i].Count; l++) drawing.Text(4, first + (l * Lettering.LineHeight), names[i][l]);
            var ends = X(0);
            if (bars[i].Value is { } value)
            {
                var (from, to) = (X(Math.Min(0, value)), X(Math.Max(0, value)));
                drawing.Rectangle(from, middle - (Thick / 2), to - from, Thick, Palette.Series[0]);
                ends = to;
            }
            drawing.Line(X(0), middle - 12, X(0), middle + 12, Palette.Quiet);
            if (bars[i].Target is { } target)
            {
                // White on both sides, so that the stroke is seen inside a bar, at its end and beyond it.
                drawing.Rectangle(X(target) - 3.5, middle - 12, 7, 24, Palette.White);
                drawing.Rectangle(X(target) - 2, middle - 12, 4, 24, Palette.Series[3]);
                ends = Math.Max(ends, X(target));
            }
            for (var l = 0; l < written[i].Count; l++)
                drawing.Text(ends + 10, middle + 4.5 + ((l - ((written[i].Count - 1) / 2.0)) * Lettering.LineHeight), written[i][l], bold: bars[i].Value is not null, colour: bars[i].Value is null ? Palette.Quiet : Palette.Ink);
        }
        return new(words.Headline, words.Subtitle, drawing.Finish($"{words.Subtitle.TrimEnd('.')}. {string.Join("; ", bars.Select(b => $"{b.Name} {After(words, b, true)}"))}."), table);
    }

    private static string After(ChartWords words, TargetBar bar, bool withTarget) => string.Join(", ", new[]
    {
        bar.Value is { } value ? words.Number(value) : null,
        bar.Note ?? (bar.Value is null ? "no figure" : null),
        withTarget && bar.Target is { } target ? $"target {words.Number(target)}" : null,
    }.Where(t => t is not null));

    private static ChartTable TableOf(ChartWords words, IReadOnlyList<TargetBar> bars, bool targets)
    {
        string Figure(TargetBar bar) => bar.Value is { } v ? words.Number(v) + (bar.Note is null ? "" : $" ({bar.Note})") : bar.Note ?? "no figure";
        return new($"{words.Headline}. {words.Subtitle}", targets ? [words.RowHeading, "Figure", "Target"] : [words.RowHeading, "Figure"],
            [.. bars.Select(b => (string[])[b.Name, Figure(b), .. targets ? new[] { b.Target is { } t ? words.Number(t) : "no target" } : []])]);
    }
}

using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts;

/// <summary>A few numbers side by side as bars from 0, each with its name above and its number at the end.</summary>
public static class SmallBars
{
    private const double RowGap = 10, BarHeight = 14, LineHeight = 17;

    /// <param name="words">The finding and the statistic.</param>
    /// <param name="bars">The names and numbers in the order in which they are drawn; null with a note where there is no number.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<(string Name, decimal? Value, string? Note)> bars)
    {
        string Written((string Name, decimal? Value, string? Note) bar) => bar.Value is { } v
            ? words.Number(v) + (bar.Note is null ? "" : $" ({bar.Note})")
            : bar.Note ?? "no figure";
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, "Number"], [.. bars.Select(b => (string[])[b.Name, Written(b)])]);
        var values = bars.Where(b => b.Value is not null).Select(b => (double)b.Value!.Value).ToList();
        if (values.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 480;
        var axis = new Axis(Math.Min(0, values.Min()), Math.Max(0, values.Max()), 1);
        if (axis.From == axis.To) axis = axis with { To = 1 };
        var right = width - 14 - bars.Max(b => b.Value is null ? 0 : Lettering.Width(words.Number(b.Value.Value), true));
        double X(double value) => axis.Place(value, 4, right);

        var rows = bars.Select(b => (Bar: b, Lines: Lettering.Wrap(b.Value is null || b.Note is not null ? $"{b.Name}: {b.Note ?? "no figure"}" : b.Name, width - 8))).ToList();
        var drawing = new Drawing(words, width, rows.Sum(r => (r.Lines.Count * LineHeight) + BarHeight + RowGap) + RowGap);
        var y = RowGap;
        foreach (var (bar, lines) in rows)
        {
            foreach (var line in lines) drawing.Text(4, (y += LineHeight) - 4, line);
            if (bar.Value is { } value)
            {
                var (from, to) = (X(Math.Min(0, (double)value)), X(Math.Max(0, (double)value)));
                drawing.Rectangle(from, y, to - from, BarHeight, Palette.Series[0]);
                drawing.Line(X(0), y - 2, X(0), y + BarHeight + 2, Palette.Quiet);
                drawing.Text(to + 8, y + 12, words.Number(value), bold: true);
            }
            y += BarHeight + RowGap;
        }
        return new(words.Headline, words.Subtitle, drawing.Finish($"{words.Subtitle.TrimEnd('.')}. {string.Join("; ", bars.Select(b => $"{b.Name} {Written(b)}"))}."), table);
    }
}

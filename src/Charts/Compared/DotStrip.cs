using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Compared;

/// <summary>Where one stands among others: a dot for each along one axis, named at the ends, at one's own and at the levels.</summary>
public static class DotStrip
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="dots">Those compared, in any order.</param>
    /// <param name="marks">The middle of the group, England; at most three.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<StripDot> dots, IReadOnlyList<StripMark>? marks = null)
    {
        marks ??= [];
        if (marks.Count > 3) throw new ArgumentOutOfRangeException(nameof(marks), marks.Count, "At most three levels can be told apart.");
        var drawn = dots.Where(d => d.Value is not null).OrderBy(d => d.Value).ToList();
        var absent = dots.Where(d => d.Value is null).ToList();
        var table = TableOf(words, drawn, absent, marks);
        if (drawn.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880;
        var values = drawn.Select(d => (double)d.Value!.Value).Concat(marks.Select(m => (double)m.Value)).ToList();
        var scale = new Across(Axis.Around(values.Min(), values.Max()), words.OnScale, 22, width - 22);
        var dotSize = drawn.Count > 60 ? words.Narrow ? 3.5 : 4.5 : words.Narrow ? 4.5 : 5.5;
        var places = Stacked(drawn, scale, dotSize);
        var notes = Notes.Place([.. Named(words, drawn, scale), .. marks.Select(m => new Note(scale.X(m.Value), $"{m.Name} {words.Number(m.Value)}"))], width, centred: true);
        var stack = places.Max(p => p.Level) * 2 * dotSize;
        var line = notes.Above + stack + 14;
        var said = absent.SelectMany(a => Lettering.Wrap($"Not drawn: {Reason(a)}", width - 8)).ToList();
        var drawing = new Drawing(words, width, line + 32 + notes.Below + (said.Count == 0 ? 0 : 6 + (said.Count * Lettering.LineHeight)));

        drawing.Line(22, line, width - 22, line, Palette.Quiet);
        scale.Draw(drawing, null, line);
        foreach (var mark in marks) drawing.Line(scale.X(mark.Value), line - stack - 12, scale.X(mark.Value), line + 10, Palette.Ink, 1.5);
        notes.DrawOver(drawing, line - stack - 6, line + 32);
        foreach (var (dot, level) in places.OrderBy(p => p.Dot.Own))
        {
            var (x, y) = (scale.X(dot.Value!.Value), line - (level * 2 * dotSize));
            if (dot.Own) drawing.Mark(Shape.Diamond, x, y, Palette.Series[0], 7);
            else drawing.Mark(Shape.Disc, x, y, Palette.Quiet, dotSize, hollow: true);
        }
        for (var i = 0; i < said.Count; i++) drawing.Text(4, line + 44 + notes.Below + (i * Lettering.LineHeight), said[i], colour: Palette.Quiet);
        return new(words.Headline, words.Subtitle, drawing.Finish(Describe(words, drawn, absent, marks)), table);
    }

    /// <summary>Dots that would lie on each other stand on each other.</summary>
    private static List<(StripDot Dot, int Level)> Stacked(List<StripDot> drawn, Across scale, double size)
    {
        var placed = new List<(StripDot Dot, double X, int Level)>();
        foreach (var dot in drawn.OrderByDescending(d => d.Own))
        {
            var x = scale.X(dot.Value!.Value);
            var near = placed.Where(p => Math.Abs(p.X - x) < (2 * size) + (p.Dot.Own ? 3 : 0)).Select(p => p.Level).ToHashSet();
            placed.Add((dot, x, Enumerable.Range(0, 13).First(level => level == 12 || !near.Contains(level))));
        }
        return [.. placed.Select(p => (p.Dot, p.Level))];
    }

    private static IEnumerable<Note> Named(ChartWords words, List<StripDot> drawn, Across scale)
    {
        foreach (var own in drawn.Where(d => d.Own)) yield return new(scale.X(own.Value!.Value), $"{own.Name} {words.Number(own.Value.Value)}", true);
        foreach (var end in new[] { drawn[0].Value!.Value, drawn[^1].Value!.Value }.Distinct())
        {
            var there = drawn.Where(d => d.Value == end).ToList();
            if (there.Exists(d => d.Own)) continue;
            yield return new(scale.X(end), $"{there[0].Name}{(there.Count == 1 ? "" : $" and {there.Count - 1} more")} {words.Number(end)}");
        }
    }

    private static string Reason(StripDot dot) => $"{dot.Name}, {dot.Note ?? "no figure"}";

    private static string Describe(ChartWords words, List<StripDot> drawn, List<StripDot> absent, IReadOnlyList<StripMark> marks) => string.Join(' ',
    [
        words.Subtitle.TrimEnd('.') + ".",
        .. drawn.Where(d => d.Own).Select(d => $"{d.Name} {words.Number(d.Value!.Value)}."),
        $"Lowest of {drawn.Count}: {drawn[0].Name} {words.Number(drawn[0].Value!.Value)}; highest: {drawn[^1].Name} {words.Number(drawn[^1].Value!.Value)}.",
        .. marks.Select(m => $"{m.Name} {words.Number(m.Value)}."),
        .. absent.Select(a => $"Not drawn: {Reason(a)}."),
        "All numbers are in the table that follows.",
    ]);

    private static ChartTable TableOf(ChartWords words, List<StripDot> drawn, List<StripDot> absent, IReadOnlyList<StripMark> marks) => new(
        $"{words.Headline}. {words.Subtitle}",
        [words.RowHeading, "Figure"],
        [
            .. drawn.AsEnumerable().Reverse().Select(d => (string[])[d.Name, words.Number(d.Value!.Value) + (d.Note is null ? "" : $" ({d.Note})")]),
            .. marks.Select(m => (string[])[m.Name, words.Number(m.Value)]),
            .. absent.Select(a => (string[])[a.Name, $"not drawn: {a.Note ?? "no figure"}"]),
        ]);
}

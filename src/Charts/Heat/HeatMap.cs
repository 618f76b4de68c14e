using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Heat;

/// <summary>The states of many things over periods: a row for each thing, a column for each period, and in the cell a letter.</summary>
public static class HeatMap
{
    private const double Cell = 24, Gap = 2;

    /// <summary>The picture, for a download, and the table in words.</summary>
    /// <param name="words">The finding and the statistic; its row heading is what the rows are.</param>
    /// <param name="periods">What the periods are called, earliest first; short.</param>
    /// <param name="rows">The rows in their order, each with a cell for every period.</param>
    /// <exception cref="ArgumentException">A row has not one cell for each period, or a link leads elsewhere.</exception>
    public static Chart Draw(ChartWords words, IReadOnlyList<string> periods, IReadOnlyList<HeatRow> rows)
    {
        Check(periods, rows);
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, .. periods], [.. rows.Select(r => (string[])[r.Name, .. r.Cells.Select(c => c.InWords)])]);
        if (rows.Count == 0 || periods.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880;
        var names = rows.Select(r => Lettering.Wrap(r.Name, words.Narrow ? 130 : 300)).ToList();
        var left = 14 + names.SelectMany(n => n).Max(l => Lettering.Width(l));
        // A letter needs its room: with many periods the picture grows wider.
        width = Math.Max(width, left + 4 + (periods.Count * 16));
        var headings = periods.Max(p => Lettering.Width(p)) + 8;
        var column = Math.Min(Math.Max(26, headings), (width - left - 4) / periods.Count);
        var every = (int)Math.Ceiling(headings / column);
        var states = States(rows);
        var key = new Key(states.Select(s => new KeyItem(s.Words, Fill(s.Look), Cell: (d, x, y) => Draw(d, s, x, y, 18, 18))), 8, width);
        var heights = names.Select(n => Math.Max(Cell, n.Count * Lettering.LineHeight) + Gap).ToList();
        var top = key.Height + 22;
        var drawing = new Drawing(words, width, top + heights.Sum() + 6);
        key.Draw(drawing, 2);
        for (var i = 0; i < periods.Count; i++)
            if ((periods.Count - 1 - i) % every == 0) drawing.Text(Math.Min(left + ((i + 0.5) * column), width - (headings / 2)), top - 7, periods[i], "middle", colour: Palette.Quiet);
        var y = top;
        for (var r = 0; r < rows.Count; y += heights[r++])
        {
            for (var l = 0; l < names[r].Count; l++) drawing.Text(4, y + ((heights[r] - Gap) / 2) + 4.5 + ((l - ((names[r].Count - 1) / 2.0)) * Lettering.LineHeight), names[r][l]);
            for (var i = 0; i < periods.Count; i++)
                Draw(drawing, rows[r].Cells[i].State, left + (i * column), y, column - Gap, heights[r] - Gap);
        }
        return new(words.Headline, words.Subtitle, drawing.Finish(Describe(words, periods, rows, states)), table);
    }

    /// <summary>A table for a page, encoded, with the meaning of the letters above it. Classes: heat, heat-red, heat-amber, heat-green, heat-plain, heat-nothing, heat__key; vh for words that only a screen reader says.</summary>
    /// <param name="words">The finding and the statistic; its row heading is what the rows are.</param>
    /// <param name="periods">What the periods are called, earliest first; short.</param>
    /// <param name="rows">The rows in their order, each with a cell for every period.</param>
    /// <exception cref="ArgumentException">A row has not one cell for each period, or a link leads elsewhere.</exception>
    public static string ToHtml(ChartWords words, IReadOnlyList<string> periods, IReadOnlyList<HeatRow> rows)
    {
        Check(periods, rows);
        var html = new Markup();
        html.Raw("<ul class=\"heat__key\">");
        foreach (var state in States(rows))
            html.Raw("<li><span class=\"").Raw(Class(state.Look)).Raw("\" aria-hidden=\"true\">").Text(state.Letter).Raw("</span> ").Text(state.Words).Raw("</li>");
        html.Raw("</ul><table class=\"heat\"><caption>").Text(words.Headline).Raw(". ").Text(words.Subtitle).Raw("</caption><thead><tr><th scope=\"col\">").Text(words.RowHeading).Raw("</th>");
        foreach (var period in periods) html.Raw("<th scope=\"col\">").Text(period).Raw("</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Raw("<tr><th scope=\"row\">");
            if (row.Link is { } link) html.Raw("<a").Attribute("href", link).Raw(">").Text(row.Name).Raw("</a>");
            else html.Text(row.Name);
            html.Raw("</th>");
            foreach (var cell in row.Cells)
                html.Raw("<td class=\"").Raw(Class(cell.State.Look)).Raw("\"><span aria-hidden=\"true\">").Text(cell.State.Letter).Raw("</span><span class=\"vh\">").Text(cell.InWords).Raw("</span></td>");
            html.Raw("</tr>");
        }
        return html.Raw("</tbody></table>").End();
    }

    private static void Draw(Drawing drawing, HeatState state, double x, double y, double width, double height)
    {
        drawing.Rectangle(x, y, width, height, Fill(state.Look), state.Look switch { HeatLook.Amber => "#9A5500", HeatLook.Nothing => Palette.Grid, _ => null });
        drawing.Text(x + (width / 2), y + (height / 2) + 4.5, state.Letter, "middle", state.Look == HeatLook.Red, state.Look switch { HeatLook.Red => Palette.White, HeatLook.Nothing => Palette.Quiet, _ => Palette.Ink });
    }

    /// <summary>The fill of a cell, for a style sheet that is to match the picture.</summary>
    internal static string Fill(HeatLook look) => look switch
    {
        HeatLook.Red => "#B0241B",
        HeatLook.Amber => "#FBE3B5",
        HeatLook.Green => "#DCEEE2",
        HeatLook.Plain => "#F0F2F3",
        _ => Palette.White,
    };

    private static string Class(HeatLook look) => look switch
    {
        HeatLook.Red => "heat-red",
        HeatLook.Amber => "heat-amber",
        HeatLook.Green => "heat-green",
        HeatLook.Plain => "heat-plain",
        _ => "heat-nothing",
    };

    private static List<HeatState> States(IReadOnlyList<HeatRow> rows) => [.. rows.SelectMany(r => r.Cells).Select(c => c.State).Distinct().OrderBy(s => s.Look)];

    private static void Check(IReadOnlyList<string> periods, IReadOnlyList<HeatRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Cells.Count != periods.Count) throw new ArgumentException($"{row.Name} has {row.Cells.Count} cells for {periods.Count} periods.", nameof(rows));
            if (row.Link is { } link && (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal) || link.Contains('\\', StringComparison.Ordinal)))
                throw new ArgumentException($"{row.Name}: a link begins at the root of this site.", nameof(rows));
        }
    }

    private static string Describe(ChartWords words, IReadOnlyList<string> periods, IReadOnlyList<HeatRow> rows, List<HeatState> states) => string.Join(' ',
    [
        words.Subtitle.TrimEnd('.') + ".",
        $"{rows.Count} rows, {periods.Count} periods from {periods[0]} to {periods[^1]}.",
        $"In {periods[^1]}: {string.Join(", ", states.Select(s => (State: s, Count: rows.Count(r => r.Cells[^1].State == s))).Where(s => s.Count > 0).Select(s => $"{s.State.Words} {s.Count}"))}.",
        "All states are in the table that follows.",
    ]);
}

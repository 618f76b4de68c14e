using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Small;

/// <summary>The same figures for up to twelve areas or groups, each in a small panel on one axis.</summary>
public static class SmallMultiples
{
    private const int Most = 12;
    private const double Width = 176, Height = 84;

    /// <param name="words">The finding and the statistic.</param>
    /// <param name="periods">What the periods are called, earliest first.</param>
    /// <param name="series">At most twelve panels, each with a figure or null for every period.</param>
    /// <param name="fromZero">Whether the axis must reach 0.</param>
    public static Panels Draw(ChartWords words, IReadOnlyList<string> periods, IReadOnlyList<PanelSeries> series, bool fromZero = false)
    {
        if (series.Count > Most) throw new ArgumentOutOfRangeException(nameof(series), series.Count, $"At most {Most} panels can be held against each other.");
        foreach (var one in series)
            if (one.Series.Values.Count != periods.Count) throw new ArgumentException($"{one.Name} has {one.Series.Values.Count} figures for {periods.Count} periods.", nameof(series));
        var table = TableOf(words, periods, series);
        if (series.All(s => s.Series.Values.All(v => v is null)))
        {
            var nothing = Nothing.ToDraw(words, table);
            return new([.. series.Select(s => new Panel(s.Name, nothing.Svg, "no figure", s.Status, s.Detail, s.Signal))], nothing);
        }
        var all = SparkScale.Of(series.Select(s => s.Series));
        var axis = Axis.Around(fromZero ? Math.Min(0, (double)all.From) : (double)all.From, fromZero ? Math.Max(0, (double)all.To) : (double)all.To);
        var lines = axis.Ticks.ToList();
        var scale = new SparkScale(lines[0], lines[^1]);
        var written = axis.Written(words.Number, double.MaxValue);
        var subtitle = $"{words.Subtitle.TrimEnd('.')}. Same axis, from {written[0].Text} to {written[^1].Text}.";
        var panels = series.Select(s => Draw(words, periods, s, scale)).ToList();
        return new(panels, new(words.Headline, subtitle, Sheet(words, subtitle, series, panels, scale), table));
    }

    private static Panel Draw(ChartWords words, IReadOnlyList<string> periods, PanelSeries panel, SparkScale scale)
    {
        var known = Enumerable.Range(0, periods.Count).Where(i => panel.Series.Values[i] is not null).ToList();
        string At(int i) => $"{words.Number(panel.Series.Values[i]!.Value)} in {periods[i]}";
        var said = known.Count == 0 ? "no figures" : known.Count == 1 ? At(known[0]) : $"from {At(known[0])} to {At(known[^1])}";
        var svg = new Markup();
        svg.Raw("<svg class=\"chart chart--panel\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 176 84\" width=\"176\" height=\"84\" role=\"img\" fill=\"none\"");
        svg.Attribute("aria-label", $"{panel.Name}: {said}" + (panel.Series.Target is { } target ? $"; target {words.Number(target)}" : "") + (panel.Signal is null ? "" : $". {panel.Signal}")).Raw(">");
        Frame(svg, panel, scale);
        return new(panel.Name, svg.Raw("</svg>").End(), known.Count == 0 ? "no figure" : words.Number(panel.Series.Values[known[^1]]!.Value), panel.Status, panel.Detail, panel.Signal);
    }

    private static void Frame(Markup svg, PanelSeries panel, SparkScale scale)
    {
        svg.Raw("<path stroke=\"").Raw(Palette.Grid).Raw("\" d=\"M4 78H168M4 43H168M4 8H168\"/>");
        Sparkline.Line(svg, panel.Series, scale, 4, 8, 168, 78, 2, 4);
    }

    /// <summary>All panels in one picture, with their words under them.</summary>
    private static string Sheet(ChartWords words, string subtitle, IReadOnlyList<PanelSeries> series, List<Panel> panels, SparkScale scale)
    {
        var (columns, column) = words.Narrow ? (1, 320.0) : (Math.Min(4, panels.Count), 220.0);
        var texts = panels.Select(p => (Name: Lettering.Wrap(p.Name, column - 20, true), Under: Under(p, column - 20))).ToList();
        double y = 6, row = 0;
        var places = new List<(double X, double Y)>();
        for (var i = 0; i < panels.Count; i++)
        {
            if (i % columns == 0) (y, row) = (y + row, 0);
            places.Add((4 + (i % columns * column), y));
            row = Math.Max(row, Height + 26 + ((texts[i].Name.Count + texts[i].Under.Count) * Lettering.LineHeight));
        }
        var drawing = new Drawing(words, columns * column, y + row);
        for (var i = 0; i < panels.Count; i++)
        {
            var line = places[i].Y;
            foreach (var text in texts[i].Name) drawing.Text(places[i].X, line += Lettering.LineHeight, text, bold: true);
            var picture = new Markup();
            Frame(picture.Raw("<g fill=\"none\">"), series[i], scale);
            drawing.Open(places[i].X, line + 4);
            drawing.Put(picture.Raw("</g>").Written);
            drawing.Close();
            picture.Release();
            line += Height + 4;
            foreach (var (text, loud) in texts[i].Under) drawing.Text(places[i].X, line += Lettering.LineHeight, text, bold: loud, colour: loud ? Palette.Ink : Palette.Quiet);
        }
        return drawing.Finish($"{subtitle} {string.Join(" ", panels.Select(p => $"{p.Name}: {string.Join(", ", new[] { p.Status, p.Value, p.Detail, p.Signal }.Where(t => t is not null))}."))} All numbers are in the table that follows.");
    }

    private static List<(string Text, bool Loud)> Under(Panel panel, double width) =>
    [
        .. Lettering.Wrap(panel.Status is null ? panel.Value : $"{panel.Status} {panel.Value}", width, true).Select(t => (t, true)),
        .. new[] { panel.Detail, panel.Signal }.SelectMany(t => t is null ? [] : Lettering.Wrap(t, width)).Select(t => (t, false)),
    ];

    private static ChartTable TableOf(ChartWords words, IReadOnlyList<string> periods, IReadOnlyList<PanelSeries> series)
    {
        string Cell(PanelSeries panel, int i) => panel.Series.Values[i] is { } value
            ? words.Number(value) + (panel.Notes.TryGetValue(i, out var note) ? $" ({note})" : "")
            : panel.Notes.GetValueOrDefault(i, "no figure");
        var rows = periods.Select((p, i) => (IReadOnlyList<string>)[p, .. series.Select(s => Cell(s, i))]).ToList();
        void Last(string name, Func<PanelSeries, string?> said)
        {
            if (series.Any(s => said(s) is not null)) rows.Add([name, .. series.Select(s => said(s) ?? "none")]);
        }
        Last("Target", s => s.Series.Target is { } target ? words.Number(target) : null);
        Last("Rating", s => s.Status);
        Last("Behind the figure", s => s.Detail);
        Last("What it shows", s => s.Signal);
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, .. series.Select(s => s.Name)], rows);
    }
}

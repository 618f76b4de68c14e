using System.Globalization;

namespace GoldenThread.Charts;

/// <summary>The frame that charts over time share: number lines, dates below, and labels at the right beside what they name.</summary>
internal sealed class Plot
{
    private const double Width = 720, Top = 12, Height = 260, LineHeight = 17;
    private readonly double left, right;
    private readonly DateOnly first, last;

    public Plot(ChartWords words, Axis axis, IReadOnlyList<DateOnly> dates, IReadOnlyList<EndLabel> labels)
    {
        Axis = axis;
        (first, last) = (dates.Min(), dates.Max());
        var numbers = axis.Ticks.Select(t => (At: t, Text: words.Number(t))).ToList();
        left = 12 + (numbers.Max(n => n.Text.Length) * 8);
        right = Width - (labels.Count == 0 ? 12 : 34 + (labels.SelectMany(l => l.Lines).Max(l => l.Length) * 8));
        Drawing = new(words, Width, Top + Height + 48);
        foreach (var (at, text) in numbers)
        {
            Drawing.Line(left, Y(at), right, Y(at), at == 0 ? Palette.Quiet : Palette.Grid);
            Drawing.Text(left - 6, Y(at) + 5, text, "end", colour: Palette.Quiet);
        }
        DrawDates(dates.Distinct().Order().ToList());
        DrawLabels(labels);
    }

    public Drawing Drawing { get; }

    public Axis Axis { get; }

    public double Left => left;

    public double Right => right;

    public double Y(decimal value) => Axis.Place((double)value, Top + Height, Top);

    /// <summary>A date's place, with half a column of air at both ends; a single date stands in the middle.</summary>
    public double X(DateOnly day) => first == last
        ? (left + right) / 2
        : left + 24 + ((day.DayNumber - first.DayNumber) / (double)(last.DayNumber - first.DayNumber) * (right - left - 48));

    private void DrawDates(List<DateOnly> dates)
    {
        var months = dates.All(d => d.Day == 1) || dates.All(d => d.AddDays(1).Day == 1);
        var (previous, year) = (double.NegativeInfinity, 0);
        foreach (var day in dates)
        {
            // Dates are named where there is room; the last one always is.
            if (X(day) - previous < 48 || (day != dates[^1] && X(dates[^1]) - X(day) < 48)) continue;
            Drawing.Line(X(day), Top + Height, X(day), Top + Height + 5, Palette.Quiet);
            Drawing.Text(X(day), Top + Height + 21, day.ToString(months ? "MMM" : "d MMM", CultureInfo.InvariantCulture), "middle", colour: Palette.Quiet);
            if (day.Year != year) Drawing.Text(X(day), Top + Height + 38, day.Year.ToString(CultureInfo.InvariantCulture), "middle");
            (previous, year) = (X(day), day.Year);
        }
    }

    private void DrawLabels(IReadOnlyList<EndLabel> labels)
    {
        var bottom = Top + Height;
        var placed = labels.OrderBy(l => Y(l.At)).Select(l => (Label: l, Start: Y(l.At) - (l.Lines.Count * LineHeight / 2))).ToArray();
        for (var i = 0; i < placed.Length; i++)
            placed[i].Start = Math.Max(placed[i].Start, i == 0 ? 0 : placed[i - 1].Start + (placed[i - 1].Label.Lines.Count * LineHeight));
        for (var i = placed.Length - 1; i >= 0; i--)
            placed[i].Start = Math.Min(placed[i].Start, (i == placed.Length - 1 ? bottom + 12 : placed[i + 1].Start) - (placed[i].Label.Lines.Count * LineHeight));

        foreach (var (label, start) in placed)
        {
            var middle = start + (label.Lines.Count * LineHeight / 2);
            if (Math.Abs(middle - Y(label.At)) > 4) Drawing.Line(right, Y(label.At), right + 10, middle, Palette.Quiet);
            if (label.Shape is { } shape) Drawing.Mark(shape, right + 16, middle, label.Colour, 5);
            for (var i = 0; i < label.Lines.Count; i++)
                Drawing.Text(right + 26, start + 13 + (i * LineHeight), label.Lines[i], bold: label.Shape is not null);
        }
    }
}

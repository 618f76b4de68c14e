namespace GoldenThread.Charts.Parts;

/// <summary>The column of words at the right of a chart: each beside what it names, moved as little as keeps them apart.</summary>
internal sealed class EndLabels
{
    private readonly List<(EndLabel Label, List<(string Text, bool Loud)> Lines)> labels;
    private readonly double indent;

    public EndLabels(IEnumerable<EndLabel> labels, double widest)
    {
        this.labels = [.. labels.Select(l => (l, l.Lines(widest)))];
        indent = this.labels.Exists(l => l.Label.Shape is not null) ? 26 : 12;
        Width = this.labels.Count == 0 ? 12 : indent + this.labels.SelectMany(l => l.Lines).Max(l => Lettering.Width(l.Text, l.Loud)) + 2;
        Height = this.labels.Sum(l => l.Lines.Count) * Lettering.LineHeight;
    }

    public double Width { get; }

    public double Height { get; }

    public void Draw(Drawing drawing, double right, double top, double bottom, Func<decimal, double> y)
    {
        var placed = labels.Select(l => (l.Label, l.Lines, Height: l.Lines.Count * Lettering.LineHeight)).OrderBy(l => y(l.Label.At)).ToArray();
        var starts = new double[placed.Length];
        for (var i = 0; i < placed.Length; i++)
            starts[i] = Math.Max(y(placed[i].Label.At) - (placed[i].Height / 2), i == 0 ? top : starts[i - 1] + placed[i - 1].Height);
        for (var i = placed.Length - 1; i >= 0; i--)
            starts[i] = Math.Min(starts[i], (i == placed.Length - 1 ? bottom : starts[i + 1]) - placed[i].Height);

        for (var i = 0; i < placed.Length; i++)
        {
            var (label, lines, height) = placed[i];
            var middle = starts[i] + (height / 2);
            if (Math.Abs(middle - y(label.At)) > 3) drawing.Line(right + 1, y(label.At), right + 9, middle, Palette.Quiet);
            if (label.Shape is { } shape) drawing.Mark(shape, right + 16, middle, label.Colour, 5);
            for (var l = 0; l < lines.Count; l++)
                drawing.Text(right + indent, starts[i] + 12.5 + (l * Lettering.LineHeight), lines[l].Text, bold: lines[l].Loud, colour: lines[l].Loud || label.Shape is not null ? Palette.Ink : Palette.Quiet);
        }
    }
}

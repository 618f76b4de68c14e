namespace GoldenThread.Charts.Parts;

/// <summary>What the marks of a chart mean, in rows above it; only those that are drawn.</summary>
internal sealed class Key
{
    private const double Row = 20;
    private readonly List<(KeyItem Item, double X, int Row)> items = [];

    public Key(IEnumerable<KeyItem> items, double left, double width)
    {
        var (x, row) = (left, 0);
        foreach (var item in items)
        {
            var length = 18 + Lettering.Width(item.Text);
            if (x > left && x + length > width) (x, row) = (left, row + 1);
            this.items.Add((item, x, row));
            x += length + 18;
        }
        Height = this.items.Count == 0 ? 0 : ((row + 1) * Row) + 4;
    }

    public double Height { get; }

    public void Draw(Drawing drawing, double top)
    {
        foreach (var (item, x, row) in items)
        {
            var middle = top + (row * Row) + 8;
            if (item.Cell is { } cell) cell(drawing, x - 4, middle - 9);
            else if (item.Opacity is { } opacity) drawing.Rectangle(x, middle - 6, 13, 12, item.Colour, opacity: opacity);
            else if (item.Tick) drawing.Line(x + 6, middle - 8, x + 6, middle + 8, item.Colour, 3);
            else drawing.Mark(item.Shape, x + 6, middle, item.Colour, 4.5, item.Hollow);
            drawing.Text(x + 18, middle + 4.5, item.Text, colour: Palette.Quiet);
        }
    }
}

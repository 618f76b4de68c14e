namespace GoldenThread.Charts.Parts;

/// <summary>What is already drawn inside a chart, so that words can be put where nothing is.</summary>
internal sealed class Clearing
{
    private readonly List<(double X1, double Y1, double X2, double Y2)> drawn = [];

    public void Line(ReadOnlySpan<(double X, double Y)> points)
    {
        if (points.Length == 1) drawn.Add((points[0].X, points[0].Y, points[0].X, points[0].Y));
        for (var i = 1; i < points.Length; i++) drawn.Add((points[i - 1].X, points[i - 1].Y, points[i].X, points[i].Y));
    }

    /// <summary>Whether a box is free of all lines; when it is taken, it counts as drawn from then on.</summary>
    public bool TryTake(double x, double y, double width, double height)
    {
        foreach (var (x1, y1, x2, y2) in drawn)
        {
            var (from, to) = (Math.Max(Math.Min(x1, x2), x), Math.Min(Math.Max(x1, x2), x + width));
            if (from > to) continue;
            var (start, end) = x1 == x2 ? (y1, y2) : (y1 + ((from - x1) / (x2 - x1) * (y2 - y1)), y1 + ((to - x1) / (x2 - x1) * (y2 - y1)));
            if (Math.Min(start, end) < y + height && Math.Max(start, end) > y) return false;
        }
        Line([(x, y), (x + width, y + height)]);
        Line([(x, y + height), (x + width, y)]);
        return true;
    }
}

using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Control;

/// <summary>Where along a chart a step begins: half way between the last point before it and the first point that it holds for.</summary>
internal sealed class Spans(Plot plot, DateOnly[] days)
{
    public double Start(DateOnly from)
    {
        var first = Array.BinarySearch(days, from);
        if (first < 0) first = ~first;
        return first == 0 ? plot.Left : first == days.Length ? plot.Right : (plot.X(days[first - 1]) + plot.X(days[first])) / 2;
    }

    /// <summary>Where what holds up to and with a day ends.</summary>
    public double End(DateOnly to)
    {
        var next = Array.BinarySearch(days, to);
        next = next < 0 ? ~next : next + 1;
        return next == days.Length ? plot.Right : Start(days[next]);
    }
}

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The figures of one measure for one area and one part, as a file has them.</summary>
internal sealed class FoundSeries(KnownMeasure measure)
{
    private const int ManyPoints = 24;
    private SeriesPoint[] points = new SeriesPoint[4];
    private Dictionary<int, int>? places;

    public KnownMeasure Measure { get; } = measure;

    public int Count { get; private set; }

    public ReadOnlySpan<SeriesPoint> Points => points.AsSpan(0, Count);

    /// <summary>The figure that stands already for the days of a period; null where none does.</summary>
    public SeriesPoint? Before(int days)
    {
        if (Count <= ManyPoints)
        {
            foreach (ref readonly var point in Points)
            {
                if (point.Days == days) { return point; }
            }

            return null;
        }

        if (places is null)
        {
            places = [];
            for (var i = 0; i < Count; i++) { places.TryAdd(points[i].Days, i); }
        }

        return places.TryGetValue(days, out var place) ? points[place] : null;
    }

    public void Add(SeriesPoint point)
    {
        if (Count == points.Length) { Array.Resize(ref points, Count * 2); }
        places?.TryAdd(point.Days, Count);
        points[Count++] = point;
    }
}

using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>The figures of one measure for one area and one part, as a file has them.</summary>
internal sealed class FoundSeries(KnownMeasure measure)
{
    private const int ManyPoints = 24;
    private SeriesPoint[] points = new SeriesPoint[4];
    private Dictionary<(DateOnly, DateOnly), int>? places;

    public KnownMeasure Measure { get; } = measure;

    public int Count { get; private set; }

    public ReadOnlySpan<SeriesPoint> Points => points.AsSpan(0, Count);

    /// <summary>The figure that stands already for the days of a period; null where none does.</summary>
    public SeriesPoint? Before(FoundPeriod period)
    {
        var (from, to) = (period.Period.From, period.Period.To);
        if (Count <= ManyPoints)
        {
            for (var i = 0; i < Count; i++)
            {
                if (ReferenceEquals(points[i].Period, period) || (points[i].Period.Period.From == from && points[i].Period.Period.To == to)) { return points[i]; }
            }

            return null;
        }

        if (places is null)
        {
            places = [];
            for (var i = 0; i < Count; i++) { places.TryAdd((points[i].Period.Period.From, points[i].Period.Period.To), i); }
        }

        return places.TryGetValue((from, to), out var place) ? points[place] : null;
    }

    public void Add(SeriesPoint point)
    {
        if (Count == points.Length) { Array.Resize(ref points, Count * 2); }
        places?.TryAdd((point.Period.Period.From, point.Period.Period.To), Count);
        points[Count++] = point;
    }
}

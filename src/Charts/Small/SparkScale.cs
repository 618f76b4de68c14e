namespace GoldenThread.Charts.Small;

/// <summary>The axis that a set of small charts shares, so that they can be held against each other.</summary>
public sealed record SparkScale
{
    /// <param name="from">Its foot.</param>
    /// <param name="to">Its head; above its foot.</param>
    public SparkScale(decimal from, decimal to)
    {
        if (to <= from) throw new ArgumentException("An axis ends above where it begins.", nameof(to));
        (From, To) = (from, to);
    }

    public decimal From { get; }

    public decimal To { get; }

    /// <summary>The axis that just holds every figure and target of a set; from 0 to 1 where there is none.</summary>
    public static SparkScale Of(params IEnumerable<SparkSeries> series)
    {
        decimal? least = null, most = null;
        foreach (var one in series)
        {
            foreach (var value in one.Values) Reach(value);
            Reach(one.Target);
        }
        if (least is not { } low || most is not { } high) return new(0, 1);
        if (low < high) return new(low, high);
        // A number too large to be moved by one stands at an end.
        return low >= decimal.MaxValue - 1 ? new(low - 1, low) : low <= decimal.MinValue + 1 ? new(low, low + 1) : new(low - 1, low + 1);

        void Reach(decimal? value)
        {
            if (value is not { } v) return;
            least = least is null || v < least ? v : least;
            most = most is null || v > most ? v : most;
        }
    }

    internal double Place(decimal value, double start, double end)
    {
        var (span, above) = ((double)To - (double)From, (double)value - (double)From);
        // Further apart in the 29th digit than a double can tell is level.
        return start + ((span > 0 ? Math.Clamp(above / span, 0, 1) : 0.5) * (end - start));
    }
}

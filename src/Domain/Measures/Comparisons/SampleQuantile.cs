namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Quantiles of a sample by straight lines between its values: type 7 of Hyndman and Fan (American Statistician 1996), as spreadsheets and R have it.</summary>
public static class SampleQuantile
{
    /// <summary>The value below which a share of the sample lies; null of an empty sample.</summary>
    /// <param name="values">The sample, in any order.</param>
    /// <param name="share">0 gives the least value, 0.5 the median, 1 the greatest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not within 0 and 1.</exception>
    public static double? Of(IEnumerable<double> values, double share)
    {
        if (!(share >= 0 && share <= 1)) { throw new ArgumentOutOfRangeException(nameof(share), share, "A share of 0 to 1 is needed."); }

        var ordered = values.Order().ToList();
        if (ordered.Count == 0) { return null; }

        var place = (ordered.Count - 1) * share;
        var below = (int)Math.Floor(place);
        var (lower, upper) = (ordered[below], ordered[(int)Math.Ceiling(place)]);
        return lower == upper ? lower : lower + ((place - below) * (upper - lower));
    }
}

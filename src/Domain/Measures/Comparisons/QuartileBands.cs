namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Areas in quarters from best to worst, and their ranks, as the Department for Education's Local Authority Interactive Tool has them.</summary>
/// <param name="CutPoints">The least value, the three quartiles and the greatest value; empty when there are no values.</param>
/// <param name="Bands">The band of each area; null for a missing value, and for all when neither way is better.</param>
/// <param name="Ranks">The rank of each area, 1 the best, equals sharing the best rank; null where the band is.</param>
public sealed record QuartileBands(IReadOnlyList<double> CutPoints, IReadOnlyList<QuartileBand?> Bands, IReadOnlyList<int?> Ranks)
{
    /// <summary>The bands and ranks of areas. A value on a boundary goes to the band of the lower values, so that a series of equals is all D where high is better and all A where low is.</summary>
    /// <param name="values">A value an area; null where missing.</param>
    /// <param name="polarity">Which way is better.</param>
    public static QuartileBands Of(IReadOnlyList<double?> values, Polarity polarity)
    {
        var known = values.OfType<double>().ToList();
        double[] cuts = known.Count == 0 ? [] : [.. Enumerable.Range(0, 5).Select(quarter => SampleQuantile.Of(known, quarter / 4.0)!.Value)];
        if (polarity == Polarity.Neutral) { return new(cuts, new QuartileBand?[values.Count], new int?[values.Count]); }

        var bands = values.Select(value => value is { } v ? BandOf(Enumerable.Range(1, 3).Count(quarter => v > cuts[quarter]), polarity) : (QuartileBand?)null);
        return new(cuts, [.. bands], Ranking.Of(values, polarity == Polarity.Higher));
    }

    private static QuartileBand BandOf(int quartilesBelow, Polarity polarity) => (QuartileBand)(polarity == Polarity.Higher ? 3 - quartilesBelow : quartilesBelow);
}

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Spearman's rank correlation (1904).</summary>
internal static class RankCorrelation
{
    /// <summary>The correlation of figures with their order: -1 to 1; null when all are the same.</summary>
    public static double? WithOrder(IReadOnlyList<double> values)
    {
        var (ranks, middle) = (Ranks(values), (values.Count + 1) / 2.0);
        var (together, ofRanks, ofOrder) = (0.0, 0.0, 0.0);
        for (var at = 0; at < ranks.Length; at++)
        {
            together += (ranks[at] - middle) * (at + 1 - middle);
            ofRanks += (ranks[at] - middle) * (ranks[at] - middle);
            ofOrder += (at + 1 - middle) * (at + 1 - middle);
        }

        return ofRanks > 0 ? together / Math.Sqrt(ofRanks * ofOrder) : null;
    }

    /// <summary>Ranks from 1 for the lowest; ties take their mean rank.</summary>
    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var (ranks, before) = (new double[values.Count], 0);
        foreach (var ties in Enumerable.Range(0, values.Count).GroupBy(at => values[at]).OrderBy(group => group.Key))
        {
            var count = ties.Count();
            foreach (var at in ties) { ranks[at] = before + ((count + 1) / 2.0); }
            before += count;
        }

        return ranks;
    }
}

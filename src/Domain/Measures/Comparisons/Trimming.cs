namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Takes the weight from the extremes of z-scores before their spread is measured.</summary>
internal static class Trimming
{
    /// <summary>The z-scores without extremes; null where there was none or it was left out.</summary>
    /// <param name="scores">The z-scores; minus infinity for a unit without events on a logarithmic scale.</param>
    /// <param name="share">The share at either end.</param>
    /// <param name="leaveOut">Whether the extremes are left out by rank (truncated), else drawn in to the quantile (Winsorised).</param>
    public static IReadOnlyList<double?> Of(IReadOnlyList<double?> scores, double share, bool leaveOut)
    {
        var known = scores.OfType<double>().ToList();
        if (known.Count == 0 || share == 0) { return [.. scores.Select(score => score is { } z && double.IsFinite(z) ? score : null)]; }

        return leaveOut ? LeftOut(scores, known, share) : DrawnIn(scores, known, share);
    }

    private static List<double?> DrawnIn(IReadOnlyList<double?> scores, List<double> known, double share)
    {
        var (least, greatest) = (SampleQuantile.Of(known, share)!.Value, SampleQuantile.Of(known, 1 - share)!.Value);
        return [.. scores.Select(score => score is { } z ? Math.Clamp(z, least, greatest) : (double?)null)];
    }

    /// <summary>Keeps those whose rank, the mean rank among equals, lies at least the share of n + 1 from the low end and over it from the high end.</summary>
    private static List<double?> LeftOut(IReadOnlyList<double?> scores, List<double> known, double share)
    {
        var equals = known.GroupBy(z => z).ToDictionary(group => group.Key, group => group.Count());
        var ends = 1 / share;
        return [.. scores.Zip(Ranking.Of(scores, highestFirst: false), (score, first) =>
        {
            if (score is not { } z || first is not { } rank || !double.IsFinite(z)) { return (double?)null; }

            var part = Math.Floor((rank + ((equals[z] - 1) / 2.0)) * ends / (known.Count + 1));
            return part > 0 && part < ends - 1 ? z : null;
        })];
    }
}

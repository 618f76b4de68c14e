using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Kendall's test that figures rise or fall with time (Kendall 1938; as a trend test, Mann 1945).</summary>
/// <param name="Tau">Tau-b, -1 to 1: the pairs in which the later figure is higher, less those in which it is lower, among all, corrected for ties; null when all figures are the same.</param>
/// <param name="ExactP">The two-sided probability from the permutations of n figures; null with ties, or 50 figures and more.</param>
/// <param name="Z">The normal deviate, corrected for ties, not for continuity; null when all figures are the same.</param>
public sealed record KendallTest(double? Tau, double? ExactP, double? Z)
{
    private const int TooMany = 50;

    /// <summary>The two-sided probability from the normal approximation; null when all figures are the same.</summary>
    public double? NormalP => Z is { } z ? Math.Min(1, 2 * Normal.Cumulative(-Math.Abs(z))) : null;

    /// <summary>The exact probability where there is one, else the normal.</summary>
    public double? P => ExactP ?? NormalP;

    /// <summary>The test of a series, oldest first.</summary>
    internal static KendallTest Of(IReadOnlyList<double> values)
    {
        var (count, rising, falling) = (values.Count, 0, 0);
        for (var later = 1; later < count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (values[later] > values[earlier]) { rising++; }
                else if (values[later] < values[earlier]) { falling++; }
            }
        }

        if (rising + falling == 0) { return new(null, null, null); }
        var (pairs, score) = ((double)count * (count - 1) / 2, (double)rising - falling);
        var variance = Weight(count) - values.GroupBy(value => value).Sum(ties => Weight(ties.Count()));
        var exact = rising + falling == pairs && count < TooMany ? TwoSided(count, Math.Min(rising, falling)) : (double?)null;
        return new(score / Math.Sqrt(pairs * (rising + falling)), exact, score / Math.Sqrt(variance));
    }

    private static double Weight(double ties) => ties * (ties - 1) * ((2 * ties) + 5) / 18;

    /// <summary>Twice the probability that a random order of n figures has at most so many inversions; each figure adds any number from 0 to those before it, all as likely.</summary>
    private static double TwoSided(int count, int most)
    {
        var chances = new double[most + 1];
        chances[0] = 1;
        for (var figure = 2; figure <= count; figure++)
        {
            var next = new double[most + 1];
            for (var inversions = 0; inversions <= most; inversions++)
            {
                for (var from = Math.Max(0, inversions - figure + 1); from <= inversions; from++) { next[inversions] += chances[from] / figure; }
            }

            chances = next;
        }

        return Math.Min(1, 2 * chances.Sum());
    }
}

namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>Exact two-sided bounds for the mean of a Poisson count, through chi-squared (Garwood 1936).</summary>
public static class Poisson
{
    /// <summary>The least mean that is compatible with a count at a confidence: 0.025318 for 1 at 95%; 0 for a count of 0.</summary>
    /// <param name="count">The events counted; 0 or more.</param>
    /// <param name="confidence">The two-sided confidence; over 0 and under 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not 0 or more, or the confidence is not between 0 and 1.</exception>
    public static double LowerBound(double count, double confidence)
    {
        Probability.CheckCount(count);
        Probability.Check(confidence);
        return count == 0 ? 0 : IncompleteGamma.Quantile(count, (1 - confidence) / 2, (1 + confidence) / 2);
    }

    /// <summary>The greatest mean that is compatible with a count at a confidence: 3.688879 for 0 at 95%.</summary>
    /// <param name="count">The events counted; 0 or more.</param>
    /// <param name="confidence">The two-sided confidence; over 0 and under 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not 0 or more, or the confidence is not between 0 and 1.</exception>
    public static double UpperBound(double count, double confidence)
    {
        Probability.CheckCount(count);
        Probability.Check(confidence);
        return IncompleteGamma.Quantile(count + 1, (1 + confidence) / 2, (1 - confidence) / 2);
    }

    /// <summary>The count, also between whole ones, whose <see cref="UpperBound"/> is a mean: fewer than these are too few for it; 0 where not even none is too few.</summary>
    /// <param name="mean">The mean; over 0.</param>
    /// <param name="confidence">The two-sided confidence; over 0 and under 1.</param>
    internal static double FewestEvents(double mean, double confidence) =>
        Math.Exp(-mean) >= (1 - confidence) / 2 ? 0 : Falling(mean, (1 + confidence) / 2, events => IncompleteGamma.Lower(events + 1, mean));

    /// <summary>The count, also between whole ones, whose <see cref="LowerBound"/> is a mean: more than these are too many for it.</summary>
    /// <param name="mean">The mean; over 0.</param>
    /// <param name="confidence">The two-sided confidence; over 0 and under 1.</param>
    internal static double MostEvents(double mean, double confidence) => Falling(mean, (1 - confidence) / 2, events => IncompleteGamma.Lower(events, mean));

    /// <summary>Where a share that falls as the count rises is as wanted, by halving.</summary>
    private static double Falling(double mean, double share, Func<double, double> at)
    {
        var (low, high) = (0.0, mean + (10 * Math.Sqrt(mean)) + 10);
        while (high - low > 1e-12 * high)
        {
            var middle = (low + high) / 2;
            if (at(middle) > share) { low = middle; } else { high = middle; }
        }

        return high;
    }
}

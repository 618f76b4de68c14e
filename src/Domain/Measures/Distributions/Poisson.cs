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
}

namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>The standard normal distribution: mean 0, variance 1.</summary>
public static class Normal
{
    /// <summary>The probability of at most x, 0 to 1, right to nearly the last figure in the lower tail too.</summary>
    /// <param name="x">Any number; minus and plus infinity give 0 and 1, no number none.</param>
    public static double Cumulative(double x) => x < 0 ? Beyond(-x) : 1 - Beyond(x);

    /// <summary>The value below which the probability p lies: 1.959964 for 0.975. Exactly antisymmetric about p = 0.5.</summary>
    /// <param name="p">Over 0 and under 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is not between 0 and 1.</exception>
    public static double Quantile(double p)
    {
        Probability.Check(p);
        return p < 0.5 ? -UpperQuantile(p) : UpperQuantile(1 - p);
    }

    /// <summary>The value that a two-sided interval of this confidence reaches on either side: the quantile at (1 + confidence)/2, so 1.959964 for 0.95.</summary>
    /// <param name="confidence">Over 0 and under 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static double TwoSided(double confidence)
    {
        Probability.Check(confidence);
        return UpperQuantile((1 - confidence) / 2);
    }

    /// <summary>The value above which the probability q lies; q over 0 and at most a half.</summary>
    internal static double UpperQuantile(double q)
    {
        var central = 1 - (2 * q);
        if (central <= 0) { return 0; }

        // P(X > x) is at most e^(-x²/2)/2, and P(|X| < x) at most x√(2/π): either start lies on the side from which the steps converge.
        return central < 0.5
            ? LogLogNewton.Solve(central, central * Math.Sqrt(Math.PI / 2), x => (IncompleteGamma.Lower(0.5, x * x / 2), 2 * x * Density(x)))
            : LogLogNewton.Solve(q, Math.Sqrt(-2 * Math.Log(2 * q)), x => (Beyond(x), -x * Density(x)));
    }

    /// <summary>The probability of more than x, for x of 0 and over.</summary>
    private static double Beyond(double x) => double.IsPositiveInfinity(x) ? 0 : IncompleteGamma.Upper(0.5, x * x / 2) / 2;

    private static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
}

namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>The chi-squared distribution (Pearson 1900), for whole or broken degrees of freedom over 0.</summary>
public static class ChiSquared
{
    /// <summary>The probability of at most x, 0 to 1.</summary>
    /// <param name="x">Any number; 0 and under give 0, no number none.</param>
    /// <param name="degrees">The degrees of freedom; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not over 0.</exception>
    public static double Cumulative(double x, double degrees)
    {
        Probability.CheckDegrees(degrees);
        return double.IsPositiveInfinity(x) ? 1 : IncompleteGamma.Lower(degrees / 2, x / 2);
    }

    /// <summary>The value below which the probability p lies: 9.549536 for 0.998 and 1 degree.</summary>
    /// <param name="p">Over 0 and under 1.</param>
    /// <param name="degrees">The degrees of freedom; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is not between 0 and 1, or the degrees of freedom are not over 0.</exception>
    public static double Quantile(double p, double degrees)
    {
        Probability.Check(p);
        Probability.CheckDegrees(degrees);
        return 2 * IncompleteGamma.Quantile(degrees / 2, p, 1 - p);
    }
}

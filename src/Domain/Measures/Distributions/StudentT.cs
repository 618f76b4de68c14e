namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>Student's t distribution (Student 1908), for whole or broken degrees of freedom over 0.</summary>
public static class StudentT
{
    /// <summary>The probability of a value at least as far from 0 as t, on either side: 0 to 1; the p-value of a two-sided test.</summary>
    /// <param name="t">Any number, whose sign does not matter; no number gives none.</param>
    /// <param name="degrees">The degrees of freedom; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not over 0.</exception>
    public static double TwoSided(double t, double degrees)
    {
        Probability.CheckDegrees(degrees);
        return Beyond(Math.Abs(t), degrees);
    }

    /// <summary>The value below which the probability p lies: 2.776445 for 0.975 and 4 degrees. Exactly antisymmetric about p = 0.5.</summary>
    /// <param name="p">Over 0 and under 1.</param>
    /// <param name="degrees">The degrees of freedom; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is not between 0 and 1, or the degrees of freedom are not over 0.</exception>
    public static double Quantile(double p, double degrees)
    {
        Probability.Check(p);
        Probability.CheckDegrees(degrees);
        return p < 0.5 ? -UpperQuantile(p, degrees) : UpperQuantile(1 - p, degrees);
    }

    /// <summary>The value above which the probability q lies; q over 0 and at most a half.</summary>
    private static double UpperQuantile(double q, double degrees)
    {
        var central = 1 - (2 * q);
        return central <= 0 ? 0 : central < 0.5
            ? LogLogNewton.Solve(central, central, t => (Within(t, degrees), Slope(t, degrees)))
            : LogLogNewton.Solve(2 * q, Normal.UpperQuantile(q), t => (Beyond(t, degrees), -Slope(t, degrees)));
    }

    /// <summary>P(|T| > t).</summary>
    private static double Beyond(double t, double degrees)
    {
        var (square, ratio) = Parts(t, degrees);
        return IncompleteBeta.At(degrees / 2, 0.5, ratio, square);
    }

    /// <summary>P(|T| &lt; t).</summary>
    private static double Within(double t, double degrees)
    {
        var (square, ratio) = Parts(t, degrees);
        return IncompleteBeta.At(0.5, degrees / 2, square, ratio);
    }

    /// <summary>t times the derivative of P(|T| &lt; t).</summary>
    private static double Slope(double t, double degrees)
    {
        var (square, ratio) = Parts(t, degrees);
        return 2 * SaddlePoint.Beta(0.5, degrees / 2, square, ratio);
    }

    /// <summary>t²/(n + t²) and n/(n + t²), without overflow for a large t.</summary>
    private static (double Square, double Ratio) Parts(double t, double degrees)
    {
        var relative = t * (t / degrees);
        return double.IsInfinity(relative) ? (1, degrees / t / t) : (relative / (1 + relative), 1 / (1 + relative));
    }
}

namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>Poisson and binomial densities for whole and broken counts without loss of figures at any size: Loader, "Fast and accurate computation of binomial probabilities" (2000).</summary>
internal static class SaddlePoint
{
    /// <summary>From here on the asymptotic series is exact to the last figure.</summary>
    private const double SeriesFrom = 15;

    /// <summary>e^-mean mean^count / Γ(count + 1), for a count over 0 and a mean over 0.</summary>
    public static double Poisson(double count, double mean) => Math.Exp(-Remainder(count) - Deviance(count, mean)) / Math.Sqrt(2 * Math.PI * count);

    /// <summary>p^a q^b / B(a, b), where q = 1 - p is given besides so that neither loses figures.</summary>
    public static double Beta(double a, double b, double p, double q)
    {
        var n = a + b;
        return Math.Exp(Remainder(n) - Remainder(a) - Remainder(b) - Deviance(a, n * p) - Deviance(b, n * q)) * Math.Sqrt(a * b / (2 * Math.PI * n));
    }

    /// <summary>What Stirling's formula leaves out: ln Γ(n + 1) - ln(√(2πn) (n/e)^n), n over 0.</summary>
    private static double Remainder(double n)
    {
        var sum = 0.0;
        for (; n < SeriesFrom; n++) { sum += ((n + 0.5) * Math.Log((n + 1) / n)) - 1; }

        var square = n * n;
        return sum + ((1 / 12d) - (((1 / 360d) - (((1 / 1260d) - (((1 / 1680d) - (1 / 1188d / square)) / square)) / square)) / square)) / n;
    }

    /// <summary>count ln(count/mean) + mean - count, which is nearly 0 where the two are near.</summary>
    private static double Deviance(double count, double mean)
    {
        var difference = count - mean;
        if (!(Math.Abs(difference) < 0.1 * (count + mean))) { return (count * Math.Log(count / mean)) - difference; }

        var v = difference / (count + mean);
        var (sum, term) = (difference * v, 2 * count * v);
        for (var odd = 3; ; odd += 2)
        {
            term *= v * v;
            var next = sum + (term / odd);
            if (next == sum) { return sum; }

            sum = next;
        }
    }
}

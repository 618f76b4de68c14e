namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>The regularised incomplete gamma functions, by series and continued fraction (NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2).</summary>
internal static class IncompleteGamma
{
    /// <summary>P(a, x): the share below x; a over 0, x at least 0.</summary>
    public static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>Q(a, x) = 1 - P(a, x): the share above x; a over 0, x at least 0.</summary>
    public static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>The value of x with the share p below it and q = 1 - p above it; the smaller share decides, so that neither tail loses figures.</summary>
    public static double Quantile(double a, double p, double q)
    {
        // Wilson and Hilferty (1931); where that breaks down, the first term of the series.
        var z = p < q ? -Normal.UpperQuantile(p) : Normal.UpperQuantile(q);
        var root = 1 - (1 / (9 * a)) + (z / (3 * Math.Sqrt(a)));
        var start = root > 0.3 ? a * root * root * root : Math.Pow(p / (Math.E * SaddlePoint.Poisson(a, 1)), 1 / a);
        return p < q
            ? LogLogNewton.Solve(p, start, x => (Lower(a, x), a * SaddlePoint.Poisson(a, x)))
            : LogLogNewton.Solve(q, start, x => (Upper(a, x), -a * SaddlePoint.Poisson(a, x)));
    }

    private static double Series(double a, double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum * SaddlePoint.Poisson(a, x);
    }

    /// <summary>By the modified method of Lentz (Thompson and Barnett 1986).</summary>
    private static double Fraction(double a, double x)
    {
        const double Tiny = 1e-300;
        var b = x + 1 - a;
        var (c, d) = (1 / Tiny, 1 / b);
        var value = d;
        for (var n = 1; ; n++)
        {
            var coefficient = n * (a - n);
            b += 2;
            d = 1 / NotZero((coefficient * d) + b);
            c = NotZero(b + (coefficient / c));
            value *= c * d;
            if (!(Math.Abs((c * d) - 1) >= 3e-16)) { return value * a * SaddlePoint.Poisson(a, x); }
        }

        static double NotZero(double of) => Math.Abs(of) < Tiny ? Tiny : of;
    }
}

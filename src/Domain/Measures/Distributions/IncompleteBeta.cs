namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>The regularised incomplete beta function, by continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22).</summary>
internal static class IncompleteBeta
{
    /// <summary>I_x(a, b), with y = 1 - x given besides so that neither loses figures; a and b over 0, x and y 0 to 1.</summary>
    public static double At(double a, double b, double x, double y) =>
        x <= 0 ? 0 : y <= 0 ? 1 : x < (a + 1) / (a + b + 2) ? Fraction(a, b, x, y) : 1 - Fraction(b, a, y, x);

    /// <summary>By the modified method of Lentz (Thompson and Barnett 1986).</summary>
    private static double Fraction(double a, double b, double x, double y)
    {
        const double Tiny = 1e-300;
        var (c, d) = (1.0, 1 / NotZero(1 - ((a + b) * x / (a + 1))));
        var value = d;
        for (var m = 1; ; m++)
        {
            Take(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))));
            var change = Take(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1))) - 1;
            if (!(Math.Abs(change) >= 3e-16) || m == 100_000) { return value * SaddlePoint.Beta(a, b, x, y) / a; }
        }

        double Take(double coefficient)
        {
            d = 1 / NotZero(1 + (coefficient * d));
            c = NotZero(1 + (coefficient / c));
            value *= c * d;
            return c * d;
        }

        static double NotZero(double of) => Math.Abs(of) < Tiny ? Tiny : of;
    }
}

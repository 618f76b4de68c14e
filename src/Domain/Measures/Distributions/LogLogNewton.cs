namespace GoldenThread.Domain.Measures.Distributions;

/// <summary>Finds a quantile by Newton's method on logarithms. Every share used here is log-concave in the logarithm of its argument, so that the steps converge from anywhere and, after the first, from one side.</summary>
internal static class LogLogNewton
{
    /// <summary>The x over 0 at which the share is reached.</summary>
    /// <param name="share">The share sought; over 0, at most about a half.</param>
    /// <param name="start">Where to begin; over 0.</param>
    /// <param name="at">The share at x, and x times its derivative there.</param>
    public static double Solve(double share, double start, Func<double, (double Share, double Slope)> at)
    {
        var (x, target) = (start, Math.Log(share));
        for (var round = 0; round < 200; round++)
        {
            var (value, slope) = at(x);
            if (value <= 0 || slope == 0)
            {
                // Out where the share cannot be told from nothing: back towards the start.
                x = Math.Sqrt(x * start);
                continue;
            }

            var step = Math.Clamp((target - Math.Log(value)) * value / slope, -20, 20);
            x *= Math.Exp(step);
            if (Math.Abs(step) < 1e-10) { break; }
        }

        return x;
    }
}

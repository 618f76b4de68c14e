namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The best starting values for given alpha, beta and phi. The one-step errors are linear in the starting level and trend, so that these come from least squares exactly
/// (by modified Gram-Schmidt, as the columns can be near to each other), and only alpha, beta and phi need searching. One instance serves one search, as it keeps its columns.</summary>
internal sealed class StartingValues(IReadOnlyList<double?> values, bool hasTrend)
{
    private readonly double _base = values.OfType<double>().First();
    private readonly double[] _figures = [.. values.Select(value => value ?? double.NaN)];
    private readonly double[] _errors = new double[values.Count];
    private readonly double[] _byLevel = new double[values.Count];
    private readonly double[] _byTrend = new double[values.Count];

    /// <summary>The least sum of squared errors, and the level and trend before the first figure that give it.</summary>
    public (double SumOfSquares, double Level, double Trend) Of(double alpha, double beta, double phi)
    {
        Smooth(alpha, beta, phi);
        var (level, trend) = hasTrend ? Both() : (Remove(_byLevel), 0);
        return (Product(_errors, _errors), _base + level, trend);
    }

    private (double Level, double Trend) Both()
    {
        var overlap = Product(_byLevel, _byTrend) / Product(_byLevel, _byLevel);
        for (var at = 0; at < _errors.Length; at++) { _byTrend[at] -= overlap * _byLevel[at]; }
        var level = Remove(_byLevel);
        var trend = Remove(_byTrend);
        return (level - (overlap * trend), trend);
    }

    /// <summary>The errors when started from the base without trend, and how much each falls when the starting level or trend rises by 1.</summary>
    private void Smooth(double alpha, double beta, double phi)
    {
        var (level, trend) = (_base, 0.0);
        var (levelByLevel, trendByLevel, levelByTrend, trendByTrend) = (1.0, 0.0, 0.0, 1.0);
        for (var at = 0; at < _figures.Length; at++)
        {
            level += trend *= phi;
            levelByLevel += trendByLevel *= phi;
            levelByTrend += trendByTrend *= phi;
            if (double.IsNaN(_figures[at])) { (_errors[at], _byLevel[at], _byTrend[at]) = (0, 0, 0); continue; }
            var error = _errors[at] = _figures[at] - level;
            var (byLevel, byTrend) = (_byLevel[at], _byTrend[at]) = (levelByLevel, levelByTrend);
            (level, trend) = (level + (alpha * error), trend + (beta * error));
            (levelByLevel, trendByLevel) = (levelByLevel - (alpha * byLevel), trendByLevel - (beta * byLevel));
            (levelByTrend, trendByTrend) = (levelByTrend - (alpha * byTrend), trendByTrend - (beta * byTrend));
        }
    }

    private double Remove(double[] column)
    {
        var times = Product(_errors, column) / Product(column, column);
        if (!double.IsFinite(times)) { return 0; }
        for (var at = 0; at < column.Length; at++) { _errors[at] -= times * column[at]; }
        return times;
    }

    /// <summary>The sum of products, in four sums at once: the processor need not wait for each, and every machine adds in the same order.</summary>
    private static double Product(double[] a, double[] b)
    {
        var (first, second, third, fourth, at) = (0.0, 0.0, 0.0, 0.0, 0);
        for (; at <= a.Length - 4; at += 4)
        {
            first += a[at] * b[at];
            second += a[at + 1] * b[at + 1];
            third += a[at + 2] * b[at + 2];
            fourth += a[at + 3] * b[at + 3];
        }

        for (; at < a.Length; at++) { first += a[at] * b[at]; }
        return first + second + third + fourth;
    }
}

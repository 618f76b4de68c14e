using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The best starting values for given alpha, beta and phi, of eight such at a time, each in its lane: each step of a smoothing waits for the one before, and eight wait no longer than one.
/// The one-step errors are linear in the starting level and trend, so that these come from least squares exactly (by modified Gram-Schmidt, as the columns can be near to each other), and only alpha,
/// beta and phi need searching. One instance serves one search, as it keeps its columns.</summary>
internal sealed class StartingValues(IReadOnlyList<double?> values, bool hasTrend)
{
    /// <summary>Such loops are compiled well at once: compiled quickly first, as others are, they took seconds of the first thousand searches.</summary>
    private const MethodImplOptions Loops = MethodImplOptions.AggressiveOptimization;

    private readonly double _base = values.OfType<double>().First();
    private readonly double[] _figures = [.. values.Select(value => value ?? double.NaN)];
    private readonly Lanes[] _errors = new Lanes[values.Count];
    private readonly Lanes[] _byLevel = new Lanes[values.Count];
    private readonly Lanes[] _byTrend = new Lanes[hasTrend ? values.Count : 0];

    /// <summary>The least sums of squared errors, and the levels and trends before the first figure that give them.</summary>
    public (Lanes SumOfSquares, Lanes Level, Lanes Trend) Of(Lanes alpha, Lanes beta, Lanes phi)
    {
        if (!hasTrend)
        {
            var start = SmoothLevel(alpha);
            return (Remove(_byLevel, start), Vector512.Create(_base) + start, default);
        }

        var (overlap, level) = Smooth(alpha, beta, phi);
        var trend = RemoveLevel(overlap, level);
        return (Remove(_byTrend, trend), Vector512.Create(_base) + (level - (overlap * trend)), trend);
    }

    /// <summary>The same for one alpha, beta and phi.</summary>
    public (double SumOfSquares, double Level, double Trend) Of(double alpha, double beta, double phi)
    {
        var (squares, level, trend) = Of(Vector512.Create(alpha), Vector512.Create(beta), Vector512.Create(phi));
        return (squares[0], level[0], trend[0]);
    }

    /// <summary>The errors when started from the base, how much each falls when the starting level rises by 1, and by how much it is to rise.</summary>
    [MethodImpl(Loops)]
    private Lanes SmoothLevel(Lanes alpha)
    {
        var (level, fall, falls, errors) = (Vector512.Create(_base), Lanes.One, Lanes.Zero, Lanes.Zero);
        for (var at = 0; at < _figures.Length; at++)
        {
            if (double.IsNaN(_figures[at])) { _errors[at] = _byLevel[at] = default; continue; }
            var error = _errors[at] = Vector512.Create(_figures[at]) - level;
            _byLevel[at] = fall;
            (falls, errors) = (falls + (fall * fall), errors + (error * fall));
            level += alpha * error;
            fall -= alpha * fall;
        }

        return errors / falls;
    }

    /// <summary>The errors when started from the base without trend, and how much each falls when the starting level or trend rises by 1; how much of the level's column is in the trend's, and in the errors.</summary>
    [MethodImpl(Loops)]
    private (Lanes Overlap, Lanes Level) Smooth(Lanes alpha, Lanes beta, Lanes phi)
    {
        var (level, trend) = (Vector512.Create(_base), Lanes.Zero);
        var (levelByLevel, trendByLevel, levelByTrend, trendByTrend) = (Lanes.One, Lanes.Zero, Lanes.Zero, Lanes.One);
        var (squares, overlaps, errors) = (Lanes.Zero, Lanes.Zero, Lanes.Zero);
        for (var at = 0; at < _figures.Length; at++)
        {
            level += trend *= phi;
            levelByLevel += trendByLevel *= phi;
            levelByTrend += trendByTrend *= phi;
            if (double.IsNaN(_figures[at])) { _errors[at] = _byLevel[at] = _byTrend[at] = default; continue; }
            var error = _errors[at] = Vector512.Create(_figures[at]) - level;
            var (byLevel, byTrend) = (_byLevel[at], _byTrend[at]) = (levelByLevel, levelByTrend);
            (squares, overlaps, errors) = (squares + (byLevel * byLevel), overlaps + (byLevel * byTrend), errors + (byLevel * error));
            level += alpha * error;
            trend += beta * error;
            levelByLevel -= alpha * byLevel;
            trendByLevel -= beta * byLevel;
            levelByTrend -= alpha * byTrend;
            trendByTrend -= beta * byTrend;
        }

        return (overlaps / squares, errors / squares);
    }

    /// <summary>Takes the level's column out of the trend's and out of the errors; how much of what is left of the trend's is in what is left of the errors.</summary>
    [MethodImpl(Loops)]
    private Lanes RemoveLevel(Lanes overlap, Lanes level)
    {
        var (squares, errors) = (Lanes.Zero, Lanes.Zero);
        for (var at = 0; at < _errors.Length; at++)
        {
            var byTrend = _byTrend[at] -= overlap * _byLevel[at];
            var error = _errors[at] -= level * _byLevel[at];
            (squares, errors) = (squares + (byTrend * byTrend), errors + (byTrend * error));
        }

        var times = errors / squares;
        return Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(times), Vector512.Create(double.PositiveInfinity)), times, default);
    }

    /// <summary>The sum of the squares of what is left of the errors without so much of a column.</summary>
    [MethodImpl(Loops)]
    private Lanes Remove(Lanes[] column, Lanes times)
    {
        var (even, odd) = (Lanes.Zero, Lanes.Zero);
        for (var at = 0; at < column.Length; at++)
        {
            var left = _errors[at] - (times * column[at]);
            (even, odd) = (odd, even + (left * left));
        }

        return even + odd;
    }
}

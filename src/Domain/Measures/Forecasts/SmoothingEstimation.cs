namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Searches for the smoothing with the least sum of squared one-step errors. Each of alpha, beta and phi is (1 - cos angle)/2 of its range, so that bounds need no care and an
/// optimum on a bound is one like any other; a grid over the angles finds every valley, and Nelder-Mead (1965) goes to the bottom of the deepest. Nothing in it is left to chance.</summary>
internal sealed class SmoothingEstimation(ForecastMethod method, IReadOnlyList<double?> values)
{
    private const double Least = 0.0001, Most = 0.9999, LeastPhi = 0.8, MostPhi = 0.98;
    private const int Valleys = 6;

    private readonly StartingValues _starts = new(values, method != ForecastMethod.SimpleSmoothing);

    /// <summary>How many steps each angle's half turn is cut into.</summary>
    private readonly int[] _steps = method switch { ForecastMethod.SimpleSmoothing => [32], ForecastMethod.Holt => [24, 16], _ => [18, 12, 4] };

    public SmoothingParameters Best()
    {
        var near = Deepest().Select(start => NelderMead.Least(SumOfSquares, start, Math.PI / 24, 40)).MinBy(found => found.Value).At;
        var best = NelderMead.Least(SumOfSquares, near, Math.PI / 100, 400).At;
        var (alpha, beta, phi) = Weights(best);
        var (_, level, trend) = _starts.Of(alpha, beta ?? 0, phi ?? 1);
        return new(alpha, beta, phi, level, beta is null ? null : trend);
    }

    private double SumOfSquares(double[] angles)
    {
        var (alpha, beta, phi) = Weights(angles);
        return _starts.Of(alpha, beta ?? 0, phi ?? 1).SumOfSquares;
    }

    private static (double Alpha, double? Beta, double? Phi) Weights(double[] angles)
    {
        var alpha = Part(Least, Most, angles[0]);
        return (alpha, angles.Length > 1 ? Part(Least, alpha, angles[1]) : null, angles.Length > 2 ? Part(LeastPhi, MostPhi, angles[2]) : null);
    }

    private static double Part(double from, double to, double angle) => from + ((to - from) * (1 - Math.Cos(angle)) / 2);

    /// <summary>The points of the grid that no neighbour undercuts, the lowest few.</summary>
    private IEnumerable<double[]> Deepest()
    {
        var all = _steps.Aggregate(1, (product, steps) => product * (steps + 1));
        var heights = new double[all];
        for (var point = 0; point < all; point++) { heights[point] = SumOfSquares(Angles(point)); }
        return Enumerable.Range(0, all).Where(point => IsLow(point, heights)).OrderBy(point => heights[point]).Take(Valleys).Select(Angles).ToList();
    }

    private bool IsLow(int point, double[] heights)
    {
        var stride = 1;
        foreach (var steps in _steps)
        {
            var index = point / stride % (steps + 1);
            if ((index > 0 && heights[point - stride] < heights[point]) || (index < steps && heights[point + stride] < heights[point])) { return false; }
            stride *= steps + 1;
        }

        return true;
    }

    private double[] Angles(int point)
    {
        var angles = new double[_steps.Length];
        for (var axis = 0; axis < angles.Length; axis++)
        {
            angles[axis] = Math.PI * (point % (_steps[axis] + 1)) / _steps[axis];
            point /= _steps[axis] + 1;
        }

        return angles;
    }
}

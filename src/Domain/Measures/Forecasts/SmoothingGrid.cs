using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The points at which every search for a smoothing begins: the same for each series, so that their weights are worked out once.</summary>
internal sealed class SmoothingGrid
{
    /// <summary>How far it stays from the ends of an angle's half turn, where nothing slopes and no descent begins.</summary>
    private const double Inset = 0.1;

    private static readonly SmoothingGrid Simple = new([32]), Holt = new([24, 20]), Damped = new([16, 10, 5]);

    /// <summary>How many points there are along each angle.</summary>
    private readonly int[] _points;

    private SmoothingGrid(int[] points)
    {
        (_points, Count) = (points, points.Aggregate(1, (product, along) => product * along));
        Weights = [.. Enumerable.Range(0, Count).Chunk(Lanes.Count).Select(some => SmoothingEstimation.WeightsAt([.. Enumerable.Range(0, Axes).Select(axis => Vector512.Create([.. some.Select(point => Angle(point, axis))]))]))];
    }

    /// <summary>How many points there are, a multiple of eight.</summary>
    public int Count { get; }

    /// <summary>How many angles there are.</summary>
    public int Axes => _points.Length;

    /// <summary>Alpha, beta and phi of the points, eight at a time.</summary>
    public IReadOnlyList<(Lanes Alpha, Lanes Beta, Lanes Phi)> Weights { get; }

    /// <summary>The grid of a method.</summary>
    /// <param name="method">Simple smoothing, Holt or damped Holt.</param>
    public static SmoothingGrid Of(ForecastMethod method) => method switch { ForecastMethod.SimpleSmoothing => Simple, ForecastMethod.Holt => Holt, _ => Damped };

    /// <summary>The angles of a point.</summary>
    /// <param name="point">Its number.</param>
    public double[] AnglesOf(int point) => [.. Enumerable.Range(0, Axes).Select(axis => Angle(point, axis))];

    /// <summary>Whether no neighbour of a point is lower.</summary>
    /// <param name="point">Its number.</param>
    /// <param name="heights">The heights of all points.</param>
    public bool IsLow(int point, double[] heights)
    {
        var stride = 1;
        foreach (var points in _points)
        {
            var index = point / stride % points;
            if ((index > 0 && heights[point - stride] < heights[point]) || (index < points - 1 && heights[point + stride] < heights[point])) { return false; }
            stride *= points;
        }

        return true;
    }

    private double Angle(int point, int axis)
    {
        for (var before = 0; before < axis; before++) { point /= _points[before]; }
        return Inset + ((Math.PI - (2 * Inset)) * (point % _points[axis]) / (_points[axis] - 1));
    }
}

using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Newton's way down from a point to the bottom of its valley, with slopes and curvatures taken from differences. Heights are asked of eight points at a time; of eight steps, from Newton's own
/// to one that is held back most (Levenberg 1944), the lowest is taken, so that it never goes up.</summary>
/// <param name="axes">How many dimensions.</param>
/// <param name="heights">The heights of eight points: for each axis a vector with a lane a point.</param>
internal sealed class NewtonDescent(int axes, Func<Lanes[], Lanes> heights)
{
    private const double Width = 3e-4, Rest = 1e-13, Farthest = 0.5;

    private static readonly double[] Held = [0, 1e-3, 1e-2, 0.1, 0.5, 2, 10, 100];

    private readonly double[] _slope = new double[axes];
    private readonly double[,] _curvature = new double[axes, axes];
    private readonly double[] _around = new double[axes * (axes + 1)];
    private readonly double[][] _points = [.. Enumerable.Range(0, Lanes.Count).Select(_ => new double[axes])];
    private readonly Lanes[] _asked = new Lanes[axes];

    /// <summary>The lowest point found from a start.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="height">How high that is.</param>
    /// <param name="most">After how many steps to stop if it has not come to rest.</param>
    public (double[] At, double Height) Least(double[] start, double height, int most)
    {
        for (var steps = 0; steps < most && height > 0; steps++)
        {
            LookAround(start, height);
            var (next, found) = Step(start);
            if (!(found < height)) { break; }
            var gained = height - found;
            (start, height) = (next, found);
            if (gained <= Rest * height) { break; }
        }

        return (start, height);
    }

    /// <summary>The slopes and curvatures from points on both sides along each axis and each pair of axes.</summary>
    private void LookAround(double[] at, double height)
    {
        for (var first = 0; first < _around.Length; first += Lanes.Count)
        {
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                for (var axis = 0; axis < axes; axis++) { _points[lane][axis] = at[axis] + (Width * Away(first + lane, axis)); }
            }

            var found = Heights();
            for (var lane = 0; lane < Lanes.Count && first + lane < _around.Length; lane++) { _around[first + lane] = found[lane]; }
        }

        for (var (axis, pair) = (0, 2 * axes); axis < axes; axis++)
        {
            var (up, down) = (_around[2 * axis], _around[(2 * axis) + 1]);
            _slope[axis] = (up - down) / (2 * Width);
            _curvature[axis, axis] = (up - (2 * height) + down) / (Width * Width);
            for (var other = axis + 1; other < axes; other++, pair += 2)
            {
                _curvature[axis, other] = _curvature[other, axis] =
                    (_around[pair] + _around[pair + 1] - up - down - _around[2 * other] - _around[(2 * other) + 1] + (2 * height)) / (2 * Width * Width);
            }
        }
    }

    /// <summary>Which way the point of a number lies along an axis: 1, -1, or 0 for not at all. First come both sides of each axis, then of each pair of axes.</summary>
    private int Away(int point, int axis)
    {
        var (line, way) = (point / 2, point % 2 == 0 ? 1 : -1);
        if (line < axes) { return line == axis ? way : 0; }
        line -= axes;
        for (var one = 0; one < axes; one++)
        {
            for (var other = one + 1; other < axes; other++, line--)
            {
                if (line == 0) { return axis == one || axis == other ? way : 0; }
            }
        }

        return 0;
    }

    private (double[] At, double Height) Step(double[] from)
    {
        var scale = 0.0;
        for (var axis = 0; axis < axes; axis++) { scale = Math.Max(scale, Math.Abs(_curvature[axis, axis])); }
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            Solve(Held[lane] * scale, _points[lane]);
            for (var axis = 0; axis < axes; axis++) { _points[lane][axis] = from[axis] + Math.Clamp(_points[lane][axis], -Farthest, Farthest); }
        }

        var (found, best) = (Heights(), 0);
        for (var lane = 1; lane < Lanes.Count; lane++)
        {
            if (found[lane] < found[best] || double.IsNaN(found[best])) { best = lane; }
        }

        return ([.. _points[best]], found[best]);
    }

    /// <summary>The step against the slope by the curvature with so much added on its diagonal; not a number where there is none.</summary>
    private void Solve(double added, double[] step)
    {
        var rows = (double[,])_curvature.Clone();
        for (var axis = 0; axis < axes; axis++) { (rows[axis, axis], step[axis]) = (rows[axis, axis] + added, -_slope[axis]); }
        for (var pivot = 0; pivot < axes; pivot++)
        {
            for (var row = pivot + 1; row < axes; row++)
            {
                var times = rows[row, pivot] / rows[pivot, pivot];
                for (var column = pivot; column < axes; column++) { rows[row, column] -= times * rows[pivot, column]; }
                step[row] -= times * step[pivot];
            }
        }

        for (var row = axes - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < axes; column++) { step[row] -= rows[row, column] * step[column]; }
            step[row] /= rows[row, row];
        }
    }

    private Lanes Heights()
    {
        for (var axis = 0; axis < axes; axis++)
        {
            for (var lane = 0; lane < Lanes.Count; lane++) { _asked[axis] = _asked[axis].WithElement(lane, _points[lane][axis]); }
        }

        return heights(_asked);
    }
}

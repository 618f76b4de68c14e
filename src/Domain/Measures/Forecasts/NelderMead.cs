namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The simplex search of Nelder and Mead (1965), with its usual coefficients: reflect 1, expand 2, contract and shrink by a half.</summary>
internal sealed class NelderMead
{
    private const double Flat = 1e-11, Near = 1e-4, Tiny = 1e-9;

    private readonly Func<double[], double> _height;
    private readonly (double[] At, double Value)[] _corners;

    private NelderMead(Func<double[], double> height, double[] start, double step)
    {
        _height = height;
        _corners = [.. Enumerable.Range(-1, start.Length + 1).Select(moved => Corner([.. start.Select((at, axis) => axis == moved ? at + step : at)]))];
    }

    /// <summary>The lowest point found near a start.</summary>
    /// <param name="height">What is to be least.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="step">How far the other corners of the first simplex lie from it.</param>
    /// <param name="most">After how many steps to stop if it has not come to rest.</param>
    public static (double[] At, double Value) Least(Func<double[], double> height, double[] start, double step, int most)
    {
        var search = new NelderMead(height, start, step);
        search.Sort();
        for (var steps = 0; steps < most && !search.IsDone(); steps++)
        {
            search.Step();
            search.Sort();
        }

        return search._corners[0];
    }

    private void Step()
    {
        var worst = _corners[^1];
        var reflected = Along(1);
        if (reflected.Value < _corners[0].Value)
        {
            var expanded = Along(2);
            _corners[^1] = expanded.Value < reflected.Value ? expanded : reflected;
            return;
        }

        if (reflected.Value < _corners[^2].Value)
        {
            _corners[^1] = reflected;
            return;
        }

        var contracted = Along(reflected.Value < worst.Value ? 0.5 : -0.5);
        if (contracted.Value < Math.Min(reflected.Value, worst.Value)) { _corners[^1] = contracted; }
        else { Shrink(); }
    }

    /// <summary>The point on the line from the worst corner through the middle of the others: 1 as far beyond the middle as the worst lies before it, -1 the worst itself.</summary>
    private (double[] At, double Value) Along(double times)
    {
        var (at, others, worst) = (new double[_corners.Length - 1], _corners.Length - 1, _corners[^1].At);
        for (var axis = 0; axis < at.Length; axis++)
        {
            var middle = 0.0;
            for (var corner = 0; corner < others; corner++) { middle += _corners[corner].At[axis] / others; }
            at[axis] = middle + (times * (middle - worst[axis]));
        }

        return Corner(at);
    }

    private void Shrink()
    {
        for (var corner = 1; corner < _corners.Length; corner++) { _corners[corner] = Corner([.. _corners[corner].At.Zip(_corners[0].At, (a, b) => (a + b) / 2)]); }
    }

    private bool IsDone()
    {
        var size = 0.0;
        foreach (var (at, _) in _corners)
        {
            for (var axis = 0; axis < at.Length; axis++) { size = Math.Max(size, Math.Abs(at[axis] - _corners[0].At[axis])); }
        }

        return size < Tiny || (size < Near && _corners[^1].Value - _corners[0].Value <= Flat * _corners[0].Value);
    }

    private void Sort() => Array.Sort(_corners, (a, b) => a.Value.CompareTo(b.Value));

    private (double[] At, double Value) Corner(double[] at) => (at, _height(at));
}

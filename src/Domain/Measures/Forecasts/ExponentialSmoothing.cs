using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Smooths a series exponentially, after Brown (1959), Holt (1957) and Gardner and McKenzie (1985). A period without a figure teaches nothing: level and trend go on as forecast.</summary>
public static class ExponentialSmoothing
{
    /// <summary>With everything given; the variance is the sum of squares over the figures less all parameters, starting values among them.</summary>
    /// <param name="parameters">What fixes it.</param>
    /// <param name="values">More figures than parameters, oldest first; null where one is missing, but not at the end.</param>
    public static Outcome<SmoothingFit> Given(SmoothingParameters parameters, IReadOnlyList<double?> values)
    {
        if (SeriesCheck.Fault(values, parameters.Count + 1) is { } fault) { return fault; }
        var fit = Run(parameters, values);
        return fit with { Variance = fit.SumOfSquares / (fit.Observations - parameters.Count) };
    }

    /// <summary>With alpha, beta, phi and the starting values that make the sum of squared errors least: alpha 0.0001 to 0.9999, beta 0.0001 to alpha, phi 0.8 to 0.98.</summary>
    /// <param name="method">Simple smoothing, Holt or damped Holt.</param>
    /// <param name="values">More figures than there are parameters (2, 4 or 5), oldest first; null where one is missing, but not at the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The method is no smoothing.</exception>
    public static Outcome<SmoothingFit> Estimated(ForecastMethod method, IReadOnlyList<double?> values)
    {
        if (method < ForecastMethod.SimpleSmoothing) { throw new ArgumentOutOfRangeException(nameof(method), method, "A smoothing is needed."); }
        return SeriesCheck.Fault(values, SmoothingParameters.CountOf(method) + 1) is { } fault ? fault : Given(new SmoothingEstimation(method, values).Best(), values);
    }

    /// <summary>The damped trend, if it may come under a sum of squares; null where it plainly does not.</summary>
    internal static SmoothingFit? DampedBelow(double sumOfSquares, IReadOnlyList<double?> values) =>
        new SmoothingEstimation(ForecastMethod.DampedHolt, values).Below(sumOfSquares) is { } best ? Given(best, values).Value : null;

    /// <summary>Simple smoothing that starts from the first figure; the variance is the sum of squares over all figures.</summary>
    /// <param name="alpha">The part of an error that the level takes; 0 to 1.</param>
    /// <param name="values">Two figures or more, oldest first; none missing at either end.</param>
    public static Outcome<SmoothingFit> FromFirst(double alpha, IReadOnlyList<double?> values) =>
        Fault(values, 1, 2) is { } fault ? fault : OverAll(Run(new(alpha, null, null, values[0]!.Value, null), values));

    /// <summary>Holt's smoothing that starts from the first figure and the first change; the variance is the sum of squares over all figures.</summary>
    /// <param name="alpha">The part of an error that the level takes; 0 to 1.</param>
    /// <param name="betaStar">Holt's own beta: the part of the change in level that the trend takes; 0 to 1.</param>
    /// <param name="values">Two figures or more, oldest first; neither of the first two missing, nor the last.</param>
    public static Outcome<SmoothingFit> FromFirst(double alpha, double betaStar, IReadOnlyList<double?> values) =>
        Fault(values, 2, 2) is { } fault ? fault : OverAll(Run(new(alpha, alpha * betaStar, null, values[0]!.Value, values[1]!.Value - values[0]!.Value), values));

    /// <summary>Holt's smoothing as the textbooks start it, from the second figure and the first change; errors count from the third, and the variance is their sample variance about their mean.</summary>
    /// <param name="alpha">The part of an error that the level takes; 0 to 1.</param>
    /// <param name="betaStar">Holt's own beta: the part of the change in level that the trend takes; 0 to 1.</param>
    /// <param name="values">Four figures or more, oldest first; neither of the first two missing, nor the last. What is fitted begins with the third.</param>
    public static Outcome<SmoothingFit> Classical(double alpha, double betaStar, IReadOnlyList<double?> values)
    {
        if (Fault(values, 2, 4) is { } fault) { return fault; }
        var fit = Run(new(alpha, alpha * betaStar, null, values[1]!.Value, values[1]!.Value - values[0]!.Value), [.. values.Skip(2)]);
        var mean = fit.Residuals.Average()!.Value;
        return fit with { Variance = fit.Residuals.OfType<double>().Sum(error => (error - mean) * (error - mean)) / (fit.Observations - 1) };
    }

    private static Problem? Fault(IReadOnlyList<double?> values, int first, int least) =>
        SeriesCheck.Fault(values, least) ?? (values.Take(first).Contains(null) ? new("values", "The figures that the smoothing starts from are missing.") : null);

    private static SmoothingFit OverAll(SmoothingFit fit) => fit with { Variance = fit.SumOfSquares / fit.Observations };

    private static SmoothingFit Run(SmoothingParameters p, IReadOnlyList<double?> values)
    {
        var (fitted, residuals) = (new double[values.Count], new double?[values.Count]);
        var (level, trend, beta, phi, sum) = (p.StartLevel, p.StartTrend ?? 0, p.Beta ?? 0, p.Phi ?? 1, 0.0);
        for (var at = 0; at < values.Count; at++)
        {
            trend *= phi;
            fitted[at] = level + trend;
            residuals[at] = values[at] - fitted[at];
            var error = residuals[at] ?? 0;
            sum += error * error;
            level = fitted[at] + (p.Alpha * error);
            trend += beta * error;
        }

        return new() { Parameters = p, Fitted = fitted, Residuals = residuals, SumOfSquares = sum, Variance = 0, FinalLevel = level, FinalTrend = p.Beta is null ? null : trend };
    }
}

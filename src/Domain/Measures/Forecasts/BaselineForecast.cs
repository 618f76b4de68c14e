using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The plain forecasts that any other must beat (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 2021, section 5.2). A missing figure inside the series is
/// a longer step of the random walk; for the mean it is left out.</summary>
public static class BaselineForecast
{
    /// <summary>The last figure again; the variance is the mean squared change a period, and grows with each period ahead.</summary>
    /// <param name="values">Two figures or more, oldest first; null where one is missing, but not at the end.</param>
    /// <param name="horizon">How many periods ahead; 1 or more.</param>
    public static Outcome<Forecast> Naive(IReadOnlyList<double?> values, int horizon)
    {
        if (SeriesCheck.Fault(values, 2) is { } fault) { return fault; }
        return new Forecast
        {
            Method = ForecastMethod.Naive,
            Means = [.. Enumerable.Repeat(values[^1]!.Value, horizon)],
            Variance = Steps(values).Average(step => step.Change * step.Change / step.Periods),
            Responses = [.. Enumerable.Repeat(1.0, horizon)],
        };
    }

    /// <summary>The last figure, moved on by the average change; the variance has n - 2 degrees of freedom, and the drift may itself be wrong.</summary>
    /// <param name="values">Three figures or more, oldest first; null where one is missing, but not at the end.</param>
    /// <param name="horizon">How many periods ahead; 1 or more.</param>
    public static Outcome<Forecast> Drift(IReadOnlyList<double?> values, int horizon)
    {
        if (SeriesCheck.Fault(values, 3) is { } fault) { return fault; }
        var steps = Steps(values);
        var periods = steps.Sum(step => step.Periods);
        var drift = (values[^1]!.Value - values.First(value => value is not null)!.Value) / periods;
        var variance = steps.Sum(step => Math.Pow(step.Change - (step.Periods * drift), 2) / step.Periods) / (steps.Count - 1);
        double[] ahead = [.. Enumerable.Range(1, horizon).Select(step => (double)step)];
        return new Forecast
        {
            Method = ForecastMethod.Drift,
            Means = [.. ahead.Select(step => values[^1]!.Value + (step * drift))],
            Variance = variance,
            Responses = [.. Enumerable.Repeat(1.0, horizon)],
            Sensitivities = ahead,
            EstimateVariance = variance / periods,
        };
    }

    /// <summary>The mean of the figures; Student's t with n - 1 degrees of freedom, as both mean and spread are estimated.</summary>
    /// <param name="values">Two figures or more, in any order; null where one is missing, but not at the end.</param>
    /// <param name="horizon">How many periods ahead; 1 or more.</param>
    public static Outcome<Forecast> Mean(IReadOnlyList<double?> values, int horizon)
    {
        if (SeriesCheck.Fault(values, 2) is { } fault) { return fault; }
        double[] there = [.. values.OfType<double>()];
        var mean = MeanOf(there);
        var variance = there.Sum(value => (value - mean) * (value - mean)) / (there.Length - 1);
        return new Forecast
        {
            Method = ForecastMethod.Mean,
            Means = [.. Enumerable.Repeat(mean, horizon)],
            Variance = variance,
            Responses = [1, .. Enumerable.Repeat(0.0, horizon - 1)],
            Sensitivities = [.. Enumerable.Repeat(1.0, horizon)],
            EstimateVariance = variance / there.Length,
            Degrees = there.Length - 1,
        };
    }

    /// <summary>The mean, taken about the first figure, so that it is exact for figures that are all the same.</summary>
    internal static double MeanOf(double[] values) => values[0] + values.Average(value => value - values[0]);

    private static List<(double Change, int Periods)> Steps(IReadOnlyList<double?> values)
    {
        List<(double, int)> steps = [];
        int? from = null;
        for (var at = 0; at < values.Count; at++)
        {
            if (values[at] is not { } value) { continue; }
            if (from is { } before) { steps.Add((value - values[before]!.Value, at - before)); }
            from = at;
        }

        return steps;
    }
}

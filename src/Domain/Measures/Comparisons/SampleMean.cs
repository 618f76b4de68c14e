using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The mean of a sample and how sure it is, by Student's t (Student 1908).</summary>
/// <param name="Count">How many values there are.</param>
/// <param name="Value">Their mean.</param>
/// <param name="StandardDeviation">Their standard deviation, with n - 1 below; null of fewer than two values.</param>
public sealed record SampleMean(int Count, double Value, double? StandardDeviation)
{
    /// <summary>The mean of values; null when there are none.</summary>
    /// <param name="values">The values, in one unit.</param>
    public static SampleMean? Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0) { return null; }

        var mean = values.Average();
        mean += values.Average(value => value - mean);
        return new(values.Count, mean, values.Count == 1 ? null : Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1)));
    }

    /// <summary>Where the mean of all that the sample stands for lies; null of fewer than two values.</summary>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ConfidenceInterval? Interval(double confidence)
    {
        if (StandardDeviation is not { } deviation) { return null; }

        var reach = StudentT.Quantile((1 + confidence) / 2, Count - 1) * deviation / Math.Sqrt(Count);
        return new(Value - reach, Value + reach);
    }
}

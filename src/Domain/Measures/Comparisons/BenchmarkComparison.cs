namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Compares a figure with a benchmark by the figure's confidence interval, as the Department of Health's Fingertips does.</summary>
public static class BenchmarkComparison
{
    /// <summary>How the figure stands; null when the interval or the benchmark is missing. A benchmark on the very end of the interval is similar.</summary>
    /// <param name="interval">The figure's interval, by custom at 95%; null where there is none.</param>
    /// <param name="benchmark">The benchmark's value, in the same unit; null where there is none.</param>
    /// <param name="polarity">Which way is better.</param>
    public static BenchmarkOutcome? Of(ConfidenceInterval? interval, double? benchmark, Polarity polarity)
    {
        if (interval is not { } range || benchmark is not { } value) { return null; }

        return (range.SideOf(value), polarity) switch
        {
            (0, _) => BenchmarkOutcome.Similar,
            (1, Polarity.Neutral) => BenchmarkOutcome.Higher,
            (_, Polarity.Neutral) => BenchmarkOutcome.Lower,
            (1, Polarity.Higher) or (-1, Polarity.Lower) => BenchmarkOutcome.Better,
            _ => BenchmarkOutcome.Worse,
        };
    }
}

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>How a figure stands against a benchmark.</summary>
public enum BenchmarkOutcome
{
    /// <summary>Not told apart: the benchmark lies within the figure's interval.</summary>
    Similar,

    /// <summary>Better than the benchmark.</summary>
    Better,

    /// <summary>Worse than the benchmark.</summary>
    Worse,

    /// <summary>Higher, where neither way is better.</summary>
    Higher,

    /// <summary>Lower, where neither way is better.</summary>
    Lower,
}

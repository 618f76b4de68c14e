using GoldenThread.Charts.Control;

namespace GoldenThread.Charts.Small;

/// <summary>The figures of a small chart.</summary>
/// <param name="Values">The figures at even distances, earliest first; null where there is none, and then the line is broken.</param>
public sealed record SparkSeries(IReadOnlyList<decimal?> Values)
{
    /// <summary>The target; dashed.</summary>
    public decimal? Target { get; init; }

    /// <summary>What each figure signals; empty, or one for each figure. Only signals are marked, and the last figure.</summary>
    public IReadOnlyList<PointSignal> Signals { get; init; } = [];
}

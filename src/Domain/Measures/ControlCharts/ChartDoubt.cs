namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Why a page shows no icon although the rules yield one.</summary>
public enum ChartDoubt
{
    /// <summary>The latest phase has fewer than 12 values: too few points to tell.</summary>
    TooFewPoints,
    /// <summary>The latest value is missing, so nothing is known of the position now.</summary>
    LatestMissing,
    /// <summary>The latest phase has no limits: its values never moved, or there is only one.</summary>
    NoLimits,
    /// <summary>The limits of the latest phase lie on its mean, so that every other value would be a signal.</summary>
    LimitsWithoutWidth,
}

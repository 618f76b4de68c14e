namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>What a point signals; of the last point, the chart's variation icon (NHS England, Making Data Count).</summary>
public enum Variation
{
    /// <summary>No significant change.</summary>
    CommonCause,
    /// <summary>Significantly higher or rising, and high is good.</summary>
    ImprovementHigh,
    /// <summary>Significantly lower or falling, and low is good.</summary>
    ImprovementLow,
    /// <summary>Significantly higher or rising, and low is good.</summary>
    ConcernHigh,
    /// <summary>Significantly lower or falling, and high is good.</summary>
    ConcernLow,
    /// <summary>Significantly higher or rising, and neither way is better.</summary>
    NeutralHigh,
    /// <summary>Significantly lower or falling, and neither way is better.</summary>
    NeutralLow,
}

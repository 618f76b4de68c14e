namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>Why a point is no common cause; in the order in which the rules are asked, the first that applies.</summary>
public enum SpecialCause
{
    /// <summary>Nothing but the noise of the process.</summary>
    CommonCause,
    /// <summary>Above the upper limit.</summary>
    AboveUpperLimit,
    /// <summary>Below the lower limit.</summary>
    BelowLowerLimit,
    /// <summary>One of 7 or more points that each rise.</summary>
    TrendIncreasing,
    /// <summary>One of 7 or more points that each fall.</summary>
    TrendDecreasing,
    /// <summary>One of 2 in 3 points near the upper limit.</summary>
    TwoInThreeAbove,
    /// <summary>One of 2 in 3 points near the lower limit.</summary>
    TwoInThreeBelow,
    /// <summary>One of 7 or more points above the mean.</summary>
    RunAbove,
    /// <summary>One of 7 or more points below the mean.</summary>
    RunBelow,
}

namespace GoldenThread.Domain.Measures;

/// <summary>How a target runs over time.</summary>
public enum TargetShape
{
    /// <summary>One figure for every period.</summary>
    Constant,

    /// <summary>A figure for each period of a year.</summary>
    Profile,

    /// <summary>A figure for each of several years; a period takes that of its year.</summary>
    Trajectory,

    /// <summary>Better than a baseline by a percentage of it.</summary>
    BaselineAndImprove,
}

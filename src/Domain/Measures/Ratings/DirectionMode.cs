namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>What a direction of travel compares the latest figure with; named on screen wherever an arrow is.</summary>
public enum DirectionMode
{
    /// <summary>The period before ("short trend").</summary>
    PreviousPeriod,

    /// <summary>The same period of the year before ("long trend").</summary>
    SamePeriodLastYear,

    /// <summary>A straight line through all figures shown (Kent from 2020/21).</summary>
    Regression,
}

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>What a tolerance is counted in.</summary>
public enum ToleranceUnit
{
    /// <summary>Per cent of the target: 10 of a target of 80 is 8.</summary>
    PerCentOfTarget,

    /// <summary>The measure's own unit, as percentage points are for a percentage.</summary>
    Points,
}

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>The conventions by which councils colour a figure. No two councils share one in every detail, so each is a method with its own numbers.</summary>
public enum RatingMethod
{
    /// <summary>No colour: the figure is shown and not judged ("data only").</summary>
    DataOnly,

    /// <summary>Green where the target is met, amber where it is missed and the floor kept, red below the floor (Kent, quarterly performance reports).</summary>
    FloorStandard,

    /// <summary>Green where the target is met, amber where it is missed by no more than the tolerance, red beyond (Maidstone).</summary>
    Tolerance,

    /// <summary>Green on the target or within the tolerance; beyond it amber where the figure improved or held against the same period last year, else red (Havering 2013/14).</summary>
    ToleranceAndLastYear,

    /// <summary>Green between two thresholds, amber outside: the activity is other than expected (Kent, activity indicators).</summary>
    Thresholds,

    /// <summary>Against a first period: green where it improved by the least change or more, red where it worsened by it, amber between ("little or no change"; Defra's regional indicators).</summary>
    LeastChange,
}

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>How far out of a funnel a unit lies, and to which side; the number is the chance of lying so far out on that side.</summary>
public enum FunnelSignificance
{
    /// <summary>Within the limits.</summary>
    None,

    /// <summary>Below the 95% limit: a chance of 0.025.</summary>
    Low0025,

    /// <summary>Below the 99.8% limit: a chance of 0.001.</summary>
    Low0001,

    /// <summary>Above the 95% limit: a chance of 0.025.</summary>
    High0025,

    /// <summary>Above the 99.8% limit: a chance of 0.001.</summary>
    High0001,
}

namespace GoldenThread.Charts.Control;

/// <summary>A stretch of a control chart with a mean and limits of its own; it lasts until the next begins.</summary>
/// <param name="From">The day of its first point.</param>
/// <param name="Mean">The average; null where there is none.</param>
/// <param name="Lower">The lower limit; null where there is none.</param>
/// <param name="Upper">The upper limit; null where there is none.</param>
public sealed record XmrPhase(DateOnly From, decimal? Mean, decimal? Lower, decimal? Upper)
{
    /// <summary>The lower near limit, between mean and limit.</summary>
    public decimal? NearLower { get; init; }

    /// <summary>The upper near limit, between mean and limit.</summary>
    public decimal? NearUpper { get; init; }

    /// <summary>Why it begins, written over its start; of no use for the first.</summary>
    public string? Label { get; init; }
}

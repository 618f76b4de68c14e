namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Why a recent trend cannot be calculated.</summary>
public enum TrendObstacle
{
    /// <summary>The figure is neither a proportion nor a rate.</summary>
    NotARate,

    /// <summary>There are fewer than five periods.</summary>
    TooFewPeriods,

    /// <summary>There are five periods, but fewer than five with figure, count, denominator and interval.</summary>
    TooFewValues,

    /// <summary>In one of the periods all were counted, or an interval has no width, so that the figure's error is not known.</summary>
    NoError,
}

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How figures to come are forecast from the figures so far.</summary>
public enum ForecastMethod
{
    /// <summary>The last figure again: a random walk.</summary>
    Naive,

    /// <summary>The last figure, moved on by the average change a period: a random walk with drift.</summary>
    Drift,

    /// <summary>The mean of the figures: chance variation about a level that stays.</summary>
    Mean,

    /// <summary>Simple exponential smoothing: a level that wanders (Brown 1959).</summary>
    SimpleSmoothing,

    /// <summary>Holt's linear trend: a level and a trend that wander (Holt 1957).</summary>
    Holt,

    /// <summary>Holt's trend, damped: the trend dies away (Gardner and McKenzie 1985).</summary>
    DampedHolt,
}

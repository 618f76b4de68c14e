namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>What fixes an exponential smoothing: how fast level and trend learn from each error, and where they start. Level: l = l' + phi b' + alpha e; trend: b = phi b' + beta e;
/// e is the figure less its forecast l' + phi b' (the state-space form of Hyndman and others 2008, where beta is alpha times Holt's own beta*).</summary>
/// <param name="Alpha">The part of an error that the level takes; 0 to 1.</param>
/// <param name="Beta">The part of an error that the trend takes; 0 to alpha; null for no trend.</param>
/// <param name="Phi">What is left of the trend from one period to the next, over 0 and at most 1; null for a trend that is not damped.</param>
/// <param name="StartLevel">The level before the first figure.</param>
/// <param name="StartTrend">The trend before the first figure, a period; null for no trend.</param>
public sealed record SmoothingParameters(double Alpha, double? Beta, double? Phi, double StartLevel, double? StartTrend)
{
    /// <summary>Which smoothing these make.</summary>
    public ForecastMethod Method => Beta is null ? ForecastMethod.SimpleSmoothing : Phi is null ? ForecastMethod.Holt : ForecastMethod.DampedHolt;

    /// <summary>How many numbers these are, the starting values among them: 2, 4 or 5.</summary>
    public int Count => CountOf(Method);

    /// <summary>How many numbers fix a smoothing, the starting values among them.</summary>
    internal static int CountOf(ForecastMethod method) => method switch { ForecastMethod.SimpleSmoothing => 2, ForecastMethod.Holt => 4, _ => 5 };
}

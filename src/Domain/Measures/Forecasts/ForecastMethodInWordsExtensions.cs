namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The words for a method of forecasting.</summary>
public static class ForecastMethodInWordsExtensions
{
    /// <summary>As it is named beside a forecast: "damped Holt trend".</summary>
    /// <param name="method">The method.</param>
    public static string InWords(this ForecastMethod method) => method switch
    {
        ForecastMethod.Naive => "last figure carried forward",
        ForecastMethod.Drift => "last figure with average change",
        ForecastMethod.Mean => "mean of the figures",
        ForecastMethod.SimpleSmoothing => "simple exponential smoothing",
        ForecastMethod.Holt => "Holt trend",
        _ => "damped Holt trend",
    };
}

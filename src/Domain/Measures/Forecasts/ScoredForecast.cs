namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A forecast that was put down, with how good it was.</summary>
/// <param name="Forecast">The forecast.</param>
/// <param name="Truth">The figure that came; null while it has not.</param>
/// <param name="Score">How good it was; null while the figure has not come.</param>
public sealed record ScoredForecast(MeasureForecast Forecast, decimal? Truth, ForecastScore? Score)
{
    /// <summary>Scores a forecast by the figures of its measure.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="figures">Its figures.</param>
    public static ScoredForecast Of(MeasureForecast forecast, Measure measure, SeriesFigures figures) =>
        ForecastTruth.Of(measure, figures, forecast.Period) is { } truth ? new(forecast, truth, forecast.Stated.Score(truth)) : new(forecast, null, null);

    /// <summary>The record of some forecasts: those whose figure came.</summary>
    /// <param name="forecasts">The forecasts, all of one measure.</param>
    public static ForecastRecord Record(IEnumerable<ScoredForecast> forecasts) => ForecastRecord.Of([.. forecasts.Select(each => each.Score).OfType<ForecastScore>()]);
}

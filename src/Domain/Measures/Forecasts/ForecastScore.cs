namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How good a forecast was when the truth came.</summary>
/// <param name="Error">The truth less the figure expected, in the measure's unit: above 0 when more came than was expected.</param>
/// <param name="Intervals">How each interval did.</param>
public sealed record ForecastScore(decimal Error, IReadOnlyList<IntervalResult> Intervals)
{
    /// <summary>How far it was out, either way.</summary>
    public decimal AbsoluteError => Math.Abs(Error);
}

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Between which values a figure to come is expected, ends included; in the unit of the figures.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, no less than the lower.</param>
public readonly record struct PredictionInterval(double Lower, double Upper)
{
    /// <summary>The part of it that a figure can take at all: a percentage none over 100.</summary>
    /// <param name="possible">What a figure can be.</param>
    public PredictionInterval Within(ValueRange possible) => new(possible.Nearest(Lower), possible.Nearest(Upper));
}

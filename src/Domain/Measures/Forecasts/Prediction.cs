using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A figure to come as a probability: normal about its mean, or Student's t where the spread is itself judged from few figures.</summary>
/// <param name="Mean">The expected figure, in its unit.</param>
/// <param name="StandardError">The standard deviation of what may come about it; 0 or more, and 0 for a figure that is known.</param>
/// <param name="Degrees">The degrees of freedom of Student's t, 1 or more; null for the normal distribution.</param>
public sealed record Prediction(double Mean, double StandardError, int? Degrees = null)
{
    /// <summary>Whether nothing is left to chance but rounding.</summary>
    public bool IsCertain => StandardError <= Rounding * Math.Abs(Mean);

    private const double Rounding = 1e-12;

    /// <summary>The interval, equal on both sides of the mean, that holds the figure with this probability.</summary>
    /// <param name="confidence">Over 0 and under 1: 0.8 or 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public PredictionInterval Interval(double confidence)
    {
        var reach = StandardError * (Degrees is { } degrees ? StudentT.Quantile((1 + confidence) / 2, degrees) : Normal.TwoSided(confidence));
        return new(Mean - reach, Mean + reach);
    }

    /// <summary>The probability, 0 to 1, that the figure lies in a range, such as the one a target asks. Figures are taken as continuous: no correction is made for whole numbers.</summary>
    /// <param name="range">The range.</param>
    public double ChanceOf(ValueRange range)
    {
        if (IsCertain) { return Reaches((double?)range.Lowest, 1) && Reaches((double?)range.Highest, -1) ? 1 : 0; }
        double? low = Standardised(range.Lowest), high = Standardised(range.Highest);
        return (low, high) switch
        {
            (null, null) => 1,
            ({ } from, null) => Below(-from),
            (null, { } to) => Below(to),

            // On the side where both tails are small, so that nothing is lost to rounding.
            ({ } from, { } to) => Math.Max(0, from > 0 ? Below(-from) - Below(-to) : Below(to) - Below(from)),
        };
    }

    private bool Reaches(double? end, int side) => end is not { } value || side * (Mean - value) >= -Rounding * Math.Max(Math.Abs(Mean), Math.Abs(value));

    private double? Standardised(decimal? value) => value is { } given ? ((double)given - Mean) / StandardError : null;

    private double Below(double t) => Degrees is not { } degrees ? Normal.Cumulative(t) : t < 0 ? StudentT.TwoSided(t, degrees) / 2 : 1 - (StudentT.TwoSided(t, degrees) / 2);
}

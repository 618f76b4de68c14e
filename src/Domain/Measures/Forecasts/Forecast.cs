namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The next figures of a series, with how the chance of one period carries on into the later ones, so that a sum or an average of them can be predicted as well as each.
/// It is the model of one source of error (Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008, chapter 6), and an estimated mean or drift that may be wrong besides.</summary>
public sealed record Forecast
{
    /// <summary>How it was made.</summary>
    public required ForecastMethod Method { get; init; }

    /// <summary>The expected figures of the next periods, in order.</summary>
    public required IReadOnlyList<double> Means { get; init; }

    /// <summary>The variance of the chance in one period, in the squared unit; 0 or more.</summary>
    public required double Variance { get; init; }

    /// <summary>How much of one period's chance is in the figure of that period (1), of the next, and so on; as many as the means.</summary>
    public required IReadOnlyList<double> Responses { get; init; }

    /// <summary>By how much each mean moves when what was estimated (a mean, or a drift) moves by 1; empty when nothing such is allowed for.</summary>
    public IReadOnlyList<double> Sensitivities { get; init; } = [];

    /// <summary>The variance of what was estimated; 0 or more.</summary>
    public double EstimateVariance { get; init; }

    /// <summary>The degrees of freedom of Student's t; null for normal predictions.</summary>
    public int? Degrees { get; init; }

    /// <summary>The prediction of one figure.</summary>
    /// <param name="ahead">How many periods ahead: 1 for the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">So far ahead was not forecast.</exception>
    public Prediction At(int ahead)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ahead);
        var weights = new double[ahead];
        weights[^1] = 1;
        return Of(weights);
    }

    /// <summary>The prediction of a weighted sum of the next figures: all weights 1 for their sum. The figures are not independent, and their sum is less certain than if they were.</summary>
    /// <param name="weights">The weight of each figure from the next on; no more than were forecast.</param>
    /// <exception cref="ArgumentOutOfRangeException">So far ahead was not forecast.</exception>
    public Prediction Of(IReadOnlyList<double> weights)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weights.Count, Means.Count);
        double mean = 0, chance = 0, moved = 0;
        for (var period = 0; period < weights.Count; period++)
        {
            mean += weights[period] * Means[period];
            moved += Sensitivities.Count == 0 ? 0 : weights[period] * Sensitivities[period];
            var carried = 0.0;
            for (var later = period; later < weights.Count; later++) { carried += weights[later] * Responses[later - period]; }
            chance += carried * carried;
        }

        return new(mean, Math.Sqrt((chance * Variance) + (moved * moved * EstimateVariance)), Degrees);
    }
}

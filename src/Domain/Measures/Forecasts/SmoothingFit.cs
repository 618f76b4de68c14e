namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A series smoothed exponentially: what was forecast one period ahead all along, and where level and trend ended.</summary>
public sealed record SmoothingFit
{
    /// <summary>What fixed it.</summary>
    public required SmoothingParameters Parameters { get; init; }

    /// <summary>The forecast of each period, made one period before.</summary>
    public required IReadOnlyList<double> Fitted { get; init; }

    /// <summary>Each figure less its forecast; null where there was no figure.</summary>
    public required IReadOnlyList<double?> Residuals { get; init; }

    /// <summary>The sum of the squared residuals.</summary>
    public required double SumOfSquares { get; init; }

    /// <summary>The variance of one period's error, by the divisor of the way in which the smoothing was started.</summary>
    public required double Variance { get; init; }

    /// <summary>The level after the last figure.</summary>
    public required double FinalLevel { get; init; }

    /// <summary>The trend after the last figure, a period; null for a smoothing without trend.</summary>
    public required double? FinalTrend { get; init; }

    /// <summary>How many figures there were.</summary>
    public int Observations => Residuals.Count(residual => residual is not null);

    /// <summary>The log-likelihood of normal errors without its constants: minus half of n times the log of the sum of squares; null for a perfect fit.</summary>
    public double? LogLikelihood => SumOfSquares > 0 ? -0.5 * Observations * Math.Log(SumOfSquares) : null;

    /// <summary>Akaike's criterion; smaller is better. Null for a perfect fit.</summary>
    /// <param name="estimated">How many numbers were estimated, the variance among them.</param>
    public double? Akaike(int estimated) => (-2 * LogLikelihood) + (2 * estimated);

    /// <summary>Akaike's criterion, corrected for short series (Hurvich and Tsai 1989). Null for a perfect fit, or with no figure to spare.</summary>
    /// <param name="estimated">How many numbers were estimated, the variance among them.</param>
    public double? AkaikeCorrected(int estimated) =>
        Observations > estimated + 1 ? (-2 * LogLikelihood) + Penalty(Observations, estimated) : null;

    /// <summary>What the corrected criterion adds for the numbers that were estimated.</summary>
    /// <param name="count">How many figures there are; at least two more than numbers.</param>
    /// <param name="estimated">How many numbers were estimated, the variance among them.</param>
    internal static double Penalty(int count, int estimated) => (2 * estimated) + (2.0 * estimated * (estimated + 1) / (count - estimated - 1));

    /// <summary>The figures to come: the level, and the trend as far as it has not died away.</summary>
    /// <param name="horizon">How many periods ahead; 1 or more.</param>
    public Forecast Forecast(int horizon)
    {
        var (means, responses) = (new double[horizon], new double[horizon]);
        var (phi, damping, trend) = (Parameters.Phi ?? 1, 1.0, 0.0);
        for (var ahead = 0; ahead < horizon; ahead++)
        {
            responses[ahead] = ahead == 0 ? 1 : Parameters.Alpha + ((Parameters.Beta ?? 0) * trend);
            damping *= phi;
            trend += damping;
            means[ahead] = FinalLevel + (trend * (FinalTrend ?? 0));
        }

        return new() { Method = Parameters.Method, Means = means, Variance = Variance, Responses = responses };
    }
}

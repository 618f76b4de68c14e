using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Whether a series rises or falls: a straight line by least squares against the number of the period (1 for the first), beside tests by rank, which ask for no straight line.</summary>
public sealed record TrendTest
{
    /// <summary>How many figures there are.</summary>
    public required int Count { get; init; }

    /// <summary>Where the line stands one period before the first figure.</summary>
    public required double Intercept { get; init; }

    /// <summary>By how much the line rises a period.</summary>
    public required double Slope { get; init; }

    /// <summary>The standard error of the slope; 0 or more.</summary>
    public required double SlopeStandardError { get; init; }

    /// <summary>The standard deviation of the figures about the line, with n - 2 degrees of freedom.</summary>
    public required double ResidualDeviation { get; init; }

    /// <summary>The part of the variance that the line explains, 0 to 1; null when all figures are the same.</summary>
    public required double? RSquared { get; init; }

    /// <summary>The figures, for the tests by rank, which are carried out when they are asked for: they take many times longer than the line.</summary>
    private IReadOnlyList<double> Values { get; init; } = [];

    /// <summary>Kendall's rank correlation of figures and periods.</summary>
    public KendallTest Kendall => KendallTest.Of(Values);

    /// <summary>Spearman's rank correlation of figures and periods, -1 to 1, ties taking their mean rank; null when all figures are the same.</summary>
    public double? Spearman => RankCorrelation.WithOrder(Values);

    /// <summary>The slope in standard errors; null when the standard error is 0.</summary>
    public double? T => SlopeStandardError > 0 ? Slope / SlopeStandardError : null;

    /// <summary>The two-sided probability of such a slope where there is no trend, with n - 2 degrees of freedom: 0 for a perfect line; null when all figures are the same.</summary>
    public double? P => T is { } t ? StudentT.TwoSided(t, Count - 2) : Slope == 0 ? null : 0;

    /// <summary>Between which slopes the true one lies with 95 % confidence.</summary>
    public PredictionInterval SlopeInterval => new Prediction(Slope, SlopeStandardError, Count - 2).Interval(0.95);

    /// <summary>The figure of a later period, were the line to go on: Student's t with n - 2 degrees of freedom.</summary>
    /// <param name="ahead">How many periods ahead: 1 for the next.</param>
    public Prediction Forecast(int ahead)
    {
        var (period, middle) = (Count + ahead, (Count + 1) / 2.0);
        return new(Intercept + (Slope * period), ResidualDeviation * Math.Sqrt(1 + (1.0 / Count) + ((period - middle) * (period - middle) / Spread(Count))), Count - 2);
    }

    /// <summary>The test of a series.</summary>
    /// <param name="values">Three figures or more, one a period, oldest first.</param>
    public static Outcome<TrendTest> Of(IReadOnlyList<double> values)
    {
        if (values.Count < 3) { return new Problem("values", $"At least 3 figures are needed to test for a trend; there are {values.Count}."); }
        var (count, middle, mean) = (values.Count, (values.Count + 1) / 2.0, BaselineForecast.MeanOf([.. values]));
        double products = 0, total = 0, left = 0;
        for (var at = 0; at < count; at++)
        {
            products += (at + 1 - middle) * (values[at] - mean);
            total += (values[at] - mean) * (values[at] - mean);
        }

        var slope = products / Spread(count);
        for (var at = 0; at < count; at++) { left += Math.Pow(values[at] - mean - (slope * (at + 1 - middle)), 2); }
        var deviation = Math.Sqrt(left / (count - 2));
        return new TrendTest
        {
            Count = count,
            Intercept = mean - (slope * middle),
            Slope = slope,
            SlopeStandardError = deviation / Math.Sqrt(Spread(count)),
            ResidualDeviation = deviation,
            RSquared = total > 0 ? 1 - (left / total) : null,
            Values = values,
        };
    }

    /// <summary>The sum of the squared distances of 1 to n from their mean.</summary>
    private static double Spread(int count) => count * (((double)count * count) - 1) / 12;
}

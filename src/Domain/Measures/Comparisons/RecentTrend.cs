using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Whether the last five valid periods rise or fall by more than chance, as the Department of Health's Fingertips has it: a line weighted by the figures' errors, significant at 99.8%, that no single period decides.</summary>
/// <param name="Direction">Where it goes.</param>
/// <param name="IsImproving">Whether that is better; null where there is no change or neither way is better.</param>
/// <param name="Slope">The rise of the line a period, in the unit of the figure; null where it cannot be calculated.</param>
/// <param name="ChiSquared">The square of the slope over its standard error; null where it cannot be calculated.</param>
/// <param name="Obstacle">Why it cannot be calculated; null where it can.</param>
public sealed record RecentTrend(TrendDirection Direction, bool? IsImproving, double? Slope, double? ChiSquared, TrendObstacle? Obstacle)
{
    /// <summary>How many periods are looked at.</summary>
    public const int Periods = 5;

    /// <summary>A 95% interval is so many standard errors wide: twice 1.96.</summary>
    private const double ErrorsInInterval = 3.92;

    /// <summary>Under so small a share of the slope, what is left of it is rounding.</summary>
    private const double LeastShare = 1e-9;

    /// <summary>What chi-squared must exceed: its 99.8% point for one degree of freedom, 9.549536.</summary>
    public static double Threshold { get; } = Distributions.ChiSquared.Quantile(0.998, 1);

    /// <summary>The recent trend of a series. Periods without a figure are passed over, and the others are taken as evenly spaced.</summary>
    /// <param name="points">The periods, in any order; one of each date.</param>
    /// <param name="kind">What sort of number the figure is.</param>
    /// <param name="polarity">Which way is better.</param>
    public static RecentTrend Of(IReadOnlyCollection<TrendPoint> points, StatisticKind kind, Polarity polarity)
    {
        if (kind is StatisticKind.Count or StatisticKind.Other) { return Without(TrendObstacle.NotARate); }

        if (points.Count < Periods) { return Without(TrendObstacle.TooFewPeriods); }

        var valid = points.Where(point => point.IsValid).ToList();
        var last = valid.Where(point => point.Interval is not null).OrderByDescending(point => point.Date).Take(Periods).Reverse()
            .Select((point, index) => (X: index + 1.0, Y: point.Value!.Value, Error: (point.Interval!.Value.Upper - point.Interval.Value.Lower) / ErrorsInInterval)).ToList();
        if (last.Count < Periods) { return Without(TrendObstacle.TooFewValues); }

        // A count that equals its denominator stops it in whichever period it stands, also before the last five.
        if (valid.Any(point => point.Count == point.Denominator) || last.Any(point => point.Error <= 0)) { return Without(TrendObstacle.NoError); }

        var (slope, variance) = Line(last);
        var chiSquared = slope * slope / variance;

        // A slope that a single point holds up is gone without it. Fingertips counts a slope of nothing as a rise, and so lets rounding decide; here nothing is no slope.
        var steady = last.All(left => Line([.. last.Where(point => point != left)]).Slope / slope > LeastShare);
        return !steady || chiSquared <= Threshold ? new(TrendDirection.NoChange, null, slope, chiSquared, null)
            : new(slope > 0 ? TrendDirection.Increasing : TrendDirection.Decreasing, polarity == Polarity.Neutral ? null : slope > 0 == (polarity == Polarity.Higher), slope, chiSquared, null);
    }

    private static RecentTrend Without(TrendObstacle obstacle) => new(TrendDirection.CannotBeCalculated, null, null, null, obstacle);

    /// <summary>The slope of the line through points weighted by the inverse of their variance, and the variance of the slope.</summary>
    private static (double Slope, double Variance) Line(IReadOnlyList<(double X, double Y, double Error)> points)
    {
        var weighted = points.Select(point => (point.X, point.Y, Weight: 1 / (point.Error * point.Error))).ToList();
        var all = weighted.Sum(point => point.Weight);
        var (x, y) = (weighted.Sum(point => point.Weight * point.X) / all, weighted.Sum(point => point.Weight * point.Y) / all);
        var spread = weighted.Sum(point => point.Weight * (point.X - x) * (point.X - x));
        return (weighted.Sum(point => point.Weight * (point.X - x) * (point.Y - y)) / spread, 1 / spread);
    }
}

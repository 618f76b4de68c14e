namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>The values from a lowest to a highest, both included: what a target asks ("at least 80", "at most 5", "between 20 and 30"), or what a figure can be at all.</summary>
/// <param name="Lowest">The lowest; null when nothing is too low.</param>
/// <param name="Highest">The highest, no less than the lowest; null when nothing is too high.</param>
public sealed record ValueRange(decimal? Lowest, decimal? Highest)
{
    /// <summary>Every value.</summary>
    public static ValueRange Any { get; } = new(null, null);

    /// <summary>A percentage: 0 to 100.</summary>
    public static ValueRange Percentage { get; } = new(0, 100);

    /// <summary>This value or more.</summary>
    public static ValueRange AtLeast(decimal value) => new(value, null);

    /// <summary>This value or less.</summary>
    public static ValueRange AtMost(decimal value) => new(null, value);

    /// <summary>Whether a value lies in it.</summary>
    public bool Holds(decimal value) => DistanceTo(value) == 0;

    /// <summary>How far a value lies outside, in its unit; 0 for one inside.</summary>
    public decimal DistanceTo(decimal value) => value < Lowest ? Lowest.Value - value : value > Highest ? value - Highest.Value : 0;

    /// <summary>The value itself, or the end that it lies beyond.</summary>
    internal double Nearest(double value) => Math.Min(Math.Max(value, (double?)Lowest ?? double.NegativeInfinity), (double?)Highest ?? double.PositiveInfinity);
}

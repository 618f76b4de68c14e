using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The range in which the underlying level of a figure lies with a stated confidence. Pure chance moves a figure within it.</summary>
/// <param name="Lower">The lower end, in the unit of the figure.</param>
/// <param name="Upper">The upper end; at least the lower one.</param>
public readonly record struct ConfidenceInterval(double Lower, double Upper)
{
    /// <summary>The count of events from which Byar's approximation takes over from the exact bounds.</summary>
    public const double ByarFrom = 10;

    /// <summary>Of a proportion, 0 to 1, by Wilson's score method (Wilson, JASA 1927; Newcombe, Statistics in Medicine 1998).</summary>
    /// <param name="count">How many have the property; 0 to the denominator.</param>
    /// <param name="denominator">How many there are; null is returned when it is 0.</param>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not 0 to the denominator, or the confidence is not between 0 and 1.</exception>
    public static ConfidenceInterval? OfProportion(double count, double denominator, double confidence)
    {
        if (!(count >= 0 && count <= denominator)) { throw new ArgumentOutOfRangeException(nameof(count), count, "A count of 0 to the denominator is needed."); }

        var z = Normal.TwoSided(confidence);
        if (denominator == 0) { return null; }

        var (middle, reach, scale) = (count + (z * z / 2), z * Math.Sqrt((z * z / 4) + (count * (1 - (count / denominator)))), denominator + (z * z));

        // At either end the bound is the end itself, which the formula reaches only but for rounding.
        return new(count == 0 ? 0 : (middle - reach) / scale, count == denominator ? 1 : (middle + reach) / scale);
    }

    /// <summary>Of a count of events: exact Poisson bounds under 10 events (Garwood 1936), Byar's approximation from 10 on (Breslow and Day 1987).</summary>
    /// <param name="events">The events counted; 0 or more.</param>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The events are not 0 or more, or the confidence is not between 0 and 1.</exception>
    public static ConfidenceInterval OfCount(double events, double confidence)
    {
        if (!(events >= ByarFrom)) { return new(Poisson.LowerBound(events, confidence), Poisson.UpperBound(events, confidence)); }

        var (z, more) = (Normal.TwoSided(confidence), events + 1);
        return new(events * Cube(1 - (1 / (9 * events)) - (z / (3 * Math.Sqrt(events)))), more * Cube(1 - (1 / (9 * more)) + (z / (3 * Math.Sqrt(more)))));
    }

    /// <summary>Of a rate of events, per one of the population, by the bounds of their count.</summary>
    /// <param name="events">The events counted; 0 or more.</param>
    /// <param name="population">The population or the time at risk; null is returned when it is not over 0.</param>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The events are not 0 or more, or the confidence is not between 0 and 1.</exception>
    public static ConfidenceInterval? OfRate(double events, double population, double confidence) => population > 0 ? OfCount(events, confidence).Times(1 / population) : null;

    /// <summary>The same interval in another unit: times 100 for per cent, times 1,000 for a rate per thousand.</summary>
    /// <param name="factor">Over 0.</param>
    public ConfidenceInterval Times(double factor) => new(Lower * factor, Upper * factor);

    /// <summary>Where it lies of a value: 1 wholly above, -1 wholly below, 0 where it holds or touches it.</summary>
    /// <param name="value">The value, in the unit of the interval.</param>
    public int SideOf(double value) => Lower > value ? 1 : Upper < value ? -1 : 0;

    private static double Cube(double x) => x * x * x;
}

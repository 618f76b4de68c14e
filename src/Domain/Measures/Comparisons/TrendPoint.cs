namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>One period of a recent trend.</summary>
/// <param name="Date">The end of the period.</param>
/// <param name="Value">The figure; null where missing or suppressed.</param>
/// <param name="Interval">Its 95% interval; null where there is none.</param>
/// <param name="Count">What it counts; null where missing or suppressed.</param>
/// <param name="Denominator">What it counts of; null where missing.</param>
public sealed record TrendPoint(DateOnly Date, double? Value, ConfidenceInterval? Interval, double? Count, double? Denominator)
{
    /// <summary>Whether figure, count and a denominator over 0 are there.</summary>
    public bool IsValid => Value is not null && Count is not null && Denominator > 0;
}

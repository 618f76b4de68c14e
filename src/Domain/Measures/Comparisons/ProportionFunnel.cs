using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>A funnel of proportions about their pooled average. A unit lies outside a limit just when its own Wilson interval leaves the average out.</summary>
/// <param name="Average">All counts over all denominators; 0 to 1.</param>
public sealed record ProportionFunnel(double Average)
{
    /// <summary>The funnel of units; null when nothing is to be shared.</summary>
    /// <param name="units">The units.</param>
    public static ProportionFunnel? Of(IReadOnlyCollection<FunnelUnit> units) => units.Sum(unit => unit.Denominator) is > 0 and var all ? new(units.Sum(unit => unit.Count) / all) : null;

    /// <summary>The limits for a unit of a size, 0 to 1: the average and so many standard errors either way, but never beyond 0 and 1.</summary>
    /// <param name="denominator">The size; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not over 0.</exception>
    public FunnelLimits LimitsAt(double denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var error = Math.Sqrt(Average * (1 - Average) / denominator);
        var (inner, outer) = (Normal.TwoSided(FunnelLimits.Inner) * error, Normal.TwoSided(FunnelLimits.Outer) * error);
        return new(Math.Max(0, Average - inner), Math.Min(1, Average + inner), Math.Max(0, Average - outer), Math.Min(1, Average + outer));
    }

    /// <summary>How a unit stands to the limits at its own size; null for a unit of none.</summary>
    /// <param name="unit">The unit.</param>
    public FunnelSignificance? SignificanceOf(FunnelUnit unit) => unit.Denominator > 0 ? LimitsAt(unit.Denominator).SignificanceOf(unit.Count / unit.Denominator) : null;
}

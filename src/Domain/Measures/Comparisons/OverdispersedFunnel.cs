using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>A funnel whose limits allow for units differing by more than chance (Spiegelhalter, Quality and Safety in Health Care 2005; variance between units by DerSimonian and Laird 1986).</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Target">The centre: the pooled average, or 1 for standardised ratios.</param>
/// <param name="Phi">The mean square of the trimmed z-scores: over 1 where units differ by more than chance; null where fewer than two units count.</param>
/// <param name="TauSquared">The variance between units, on the funnel's scale; 0 where there is none.</param>
/// <param name="Units">How the units stand, in the order given.</param>
public sealed record OverdispersedFunnel(OverdispersedKind Kind, double Target, double? Phi, double TauSquared, IReadOnlyList<OverdispersedUnit> Units)
{
    // The customary figures of the method, to six places: the published limits are reproduced with these.
    private const double Inner = 1.959964;
    private const double Outer = 3.090232;

    /// <summary>Whether units differ by more than chance, so that the wider limits are the ones to use.</summary>
    public bool IsOverdispersed => Phi > 1;

    /// <summary>The funnel of units; null when nothing is to be shared.</summary>
    /// <param name="units">The units; those without a denominator are left out.</param>
    /// <param name="kind">What the funnel is of.</param>
    /// <param name="trim">The share drawn in to, or left out beyond, at either end before the spread is measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not within 0 and a half.</exception>
    public static OverdispersedFunnel? Of(IReadOnlyList<FunnelUnit> units, OverdispersedKind kind, double trim = 0.1)
    {
        if (!(trim >= 0 && trim < 0.5)) { throw new ArgumentOutOfRangeException(nameof(trim), trim, "A share of 0 to under a half is needed."); }

        var counted = units.Where(unit => unit.Denominator > 0).ToList();
        var (count, denominator) = (counted.Sum(unit => unit.Count), counted.Sum(unit => unit.Denominator));
        if (denominator <= 0 || (kind == OverdispersedKind.RatioOfCounts && count <= 0)) { return null; }

        var scale = new OverdispersedScale(kind);
        var target = scale.IsStandardised ? 1 : count / denominator;
        var z = units.Select(unit => unit.Denominator > 0 ? (scale.To(unit) - scale.To(target)) / scale.ErrorOf(unit) : (double?)null).ToList();
        var trimmed = Trimming.Of(z, trim, leaveOut: kind == OverdispersedKind.StandardisedRatioLog);
        var (phi, tauSquared) = Spread(trimmed, units, scale);
        return new(kind, target, phi, tauSquared, [.. units.Select((unit, index) => new OverdispersedUnit(unit.Denominator > 0 ? unit.Count / unit.Denominator : null, Finite(z[index]), trimmed[index]))]);
    }

    /// <summary>The limits for a unit of a size that allow for the differences between units; those of chance alone where there are none. For proportions never beyond 0 and 1.</summary>
    /// <param name="denominator">The size; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not over 0.</exception>
    public FunnelLimits LimitsAt(double denominator) => IsOverdispersed ? OnScale(denominator, TauSquared) : ChanceLimitsAt(denominator);

    /// <summary>The limits of chance alone for a unit of a size: exact for standardised ratios, on the funnel's scale for the others.</summary>
    /// <param name="denominator">The size; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not over 0.</exception>
    public FunnelLimits ChanceLimitsAt(double denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return !new OverdispersedScale(Kind).IsStandardised ? OnScale(denominator, 0) : new(
            Poisson.LowerBound(denominator, FunnelLimits.Inner) / denominator, Poisson.UpperBound(denominator, FunnelLimits.Inner) / denominator,
            Poisson.LowerBound(denominator, FunnelLimits.Outer) / denominator, Poisson.UpperBound(denominator, FunnelLimits.Outer) / denominator);
    }

    private FunnelLimits OnScale(double denominator, double between)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var scale = new OverdispersedScale(Kind);
        var (centre, error) = (scale.To(Target), Math.Sqrt(scale.VarianceOfLimit(denominator) + between));
        return new(scale.From(centre - (Inner * error)), scale.From(centre + (Inner * error)), scale.From(centre - (Outer * error)), scale.From(centre + (Outer * error)));
    }

    private static (double? Phi, double TauSquared) Spread(IReadOnlyList<double?> trimmed, IReadOnlyList<FunnelUnit> units, OverdispersedScale scale)
    {
        var kept = trimmed.Select((z, index) => (z, index)).Where(each => each.z is not null).Select(each => (Z: each.z!.Value, Weight: Math.Pow(scale.ErrorOf(units[each.index]), -2))).ToList();
        if (kept.Count < 2) { return (null, 0); }

        var (squares, weights) = (kept.Sum(each => each.Z * each.Z), kept.Sum(each => each.Weight));
        return (squares / kept.Count, Math.Max(0, (squares - (kept.Count - 1)) / (weights - (kept.Sum(each => each.Weight * each.Weight) / weights))));
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The limits of a funnel at one place, in the unit of the figure: chance alone leads outside the inner pair one time in 20, outside the outer pair one time in 500 (Spiegelhalter, Statistics in Medicine 2005).</summary>
/// <param name="Lower95">The lower limit at 95%.</param>
/// <param name="Upper95">The upper limit at 95%.</param>
/// <param name="Lower998">The lower limit at 99.8%.</param>
/// <param name="Upper998">The upper limit at 99.8%.</param>
public readonly record struct FunnelLimits(double Lower95, double Upper95, double Lower998, double Upper998)
{
    /// <summary>The confidence of the inner limits.</summary>
    public const double Inner = 0.95;

    /// <summary>The confidence of the outer limits.</summary>
    public const double Outer = 0.998;

    /// <summary>How a figure stands to the limits; on a limit is within.</summary>
    /// <param name="value">The figure.</param>
    public FunnelSignificance SignificanceOf(double value) =>
        value > Upper998 ? FunnelSignificance.High0001 : value > Upper95 ? FunnelSignificance.High0025
        : value < Lower998 ? FunnelSignificance.Low0001 : value < Lower95 ? FunnelSignificance.Low0025 : FunnelSignificance.None;
}

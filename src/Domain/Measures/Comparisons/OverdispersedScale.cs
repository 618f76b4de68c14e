namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The scale on which the units of an overdispersed funnel have errors that depend on nothing but their size.</summary>
internal readonly record struct OverdispersedScale(OverdispersedKind Kind)
{
    public bool IsStandardised => Kind is OverdispersedKind.StandardisedRatioLog or OverdispersedKind.StandardisedRatioRoot;

    public double To(double ratio) => Kind switch
    {
        OverdispersedKind.Proportion => Math.Asin(Math.Sqrt(ratio)),
        OverdispersedKind.StandardisedRatioRoot => Math.Sqrt(ratio),
        _ => Math.Log(ratio),
    };

    /// <summary>A unit on the scale; for ratios of counts with a half added to either, so that a count of 0 has a place.</summary>
    public double To(FunnelUnit unit) => Kind == OverdispersedKind.RatioOfCounts ? Math.Log((unit.Count + 0.5) / (unit.Denominator + 0.5)) : To(unit.Count / unit.Denominator);

    /// <summary>The standard error of a unit on the scale.</summary>
    public double ErrorOf(FunnelUnit unit) => Kind switch
    {
        OverdispersedKind.RatioOfCounts => Math.Sqrt((unit.Count / Square(unit.Count + 0.5)) + (unit.Denominator / Square(unit.Denominator + 0.5))),
        OverdispersedKind.StandardisedRatioLog => 1 / Math.Sqrt(unit.Denominator),
        _ => 1 / (2 * Math.Sqrt(unit.Denominator)),
    };

    /// <summary>The variance that chance gives to a limit. For ratios of counts FunnelPlotR draws it from the denominator alone, which is narrow where counts are few; we answer alike.</summary>
    public double VarianceOfLimit(double denominator) => Kind == OverdispersedKind.StandardisedRatioLog ? 1 / denominator : 1 / (4 * denominator);

    /// <summary>A limit back from the scale; an angle beyond a proportion of 0 or 1 stops there. FunnelPlotR leaves the limits of the root scale unsquared, which draws them nearer to 1 than they are; we answer alike.</summary>
    public double From(double value) => Kind switch
    {
        OverdispersedKind.Proportion => Square(Math.Sin(Math.Clamp(value, 0, Math.PI / 2))),
        OverdispersedKind.StandardisedRatioRoot => value,
        _ => Math.Exp(value),
    };

    private static double Square(double value) => value * value;
}

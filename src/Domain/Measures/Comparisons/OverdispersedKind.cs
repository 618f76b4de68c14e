namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>What an overdispersed funnel is of, and on which scale its units are compared.</summary>
public enum OverdispersedKind
{
    /// <summary>Proportions, on the scale of the arcsine of the root.</summary>
    Proportion,

    /// <summary>Ratios of two counts, on the scale of the logarithm.</summary>
    RatioOfCounts,

    /// <summary>Standardised ratios on the scale of the logarithm, as NHS England's summary hospital-level mortality indicator (SHMI).</summary>
    StandardisedRatioLog,

    /// <summary>Standardised ratios on the scale of the root, as the Care Quality Commission.</summary>
    StandardisedRatioRoot,
}

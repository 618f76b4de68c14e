namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>What sort of number a measure's figure is.</summary>
public enum StatisticKind
{
    /// <summary>A plain count.</summary>
    Count,

    /// <summary>A share of a denominator, as a percentage or otherwise.</summary>
    Proportion,

    /// <summary>Events per so many of the population.</summary>
    CrudeRate,

    /// <summary>A rate brought to the ages of a standard population.</summary>
    DirectlyStandardisedRate,

    /// <summary>Anything else: a mean, a ratio, a score, a sum of money.</summary>
    Other,
}

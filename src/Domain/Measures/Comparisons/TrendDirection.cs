namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Where a recent trend goes.</summary>
public enum TrendDirection
{
    /// <summary>Nothing can be said.</summary>
    CannotBeCalculated,

    /// <summary>No change that is more than chance.</summary>
    NoChange,

    /// <summary>It rises by more than chance.</summary>
    Increasing,

    /// <summary>It falls by more than chance.</summary>
    Decreasing,
}

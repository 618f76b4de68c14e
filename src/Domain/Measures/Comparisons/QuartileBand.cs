namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The quarter of all areas in which one lies.</summary>
public enum QuartileBand
{
    /// <summary>The best quarter.</summary>
    A,

    /// <summary>The second best.</summary>
    B,

    /// <summary>The second worst.</summary>
    C,

    /// <summary>The worst quarter.</summary>
    D,
}

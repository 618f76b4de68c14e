namespace GoldenThread.Domain.Measures;

/// <summary>Whose figures a series holds.</summary>
public enum SeriesKind
{
    /// <summary>The council's as a whole.</summary>
    Whole,

    /// <summary>Those of one part of it: an area, an equality group, a tier (R80, R76).</summary>
    Part,

    /// <summary>Those of another area, to compare with: a neighbour, a region, England.</summary>
    Benchmark,
}

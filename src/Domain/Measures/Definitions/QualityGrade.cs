namespace GoldenThread.Domain.Measures;

/// <summary>How good one side of a measure's data is; in order, so that the lowest is the least good.</summary>
public enum QualityGrade
{
    /// <summary>Nobody has looked.</summary>
    NotAssessed,

    /// <summary>Not to be relied on.</summary>
    Poor,

    /// <summary>Good enough, with known gaps.</summary>
    Adequate,

    /// <summary>To be relied on.</summary>
    Good,
}

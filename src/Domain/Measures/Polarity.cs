namespace GoldenThread.Domain.Measures;

/// <summary>Which way of a measure's figure is better.</summary>
public enum Polarity
{
    /// <summary>Neither: a count of activity, watched and not judged.</summary>
    Neutral,

    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,

    /// <summary>Best inside a range that the target gives.</summary>
    WithinRange,
}

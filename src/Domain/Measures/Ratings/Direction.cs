namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>Which way a measure goes.</summary>
public enum Direction
{
    /// <summary>It cannot be said; the words say why.</summary>
    Unknown,

    /// <summary>Better than before.</summary>
    Improving,

    /// <summary>As before, or no clear trend.</summary>
    Steady,

    /// <summary>Worse than before.</summary>
    Worsening,

    /// <summary>More than before, where neither way is better.</summary>
    Rising,

    /// <summary>Less than before, where neither way is better.</summary>
    Falling,
}

namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>What a target asks of a figure.</summary>
public enum TargetKind
{
    /// <summary>The figure or more.</summary>
    AtLeast,

    /// <summary>The figure or less.</summary>
    AtMost,

    /// <summary>Between two figures, both included.</summary>
    Within,
}

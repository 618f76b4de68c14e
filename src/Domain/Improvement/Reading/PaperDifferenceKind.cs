namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>What a newer paper does with an action.</summary>
public enum PaperDifferenceKind
{
    /// <summary>It says the same.</summary>
    Same,
    /// <summary>It says something else.</summary>
    Changed,
    /// <summary>It is new.</summary>
    Added,
    /// <summary>The newer paper does not have it.</summary>
    Missing,
}

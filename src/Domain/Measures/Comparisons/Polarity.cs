namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>Which way is better.</summary>
public enum Polarity
{
    /// <summary>Neither way: nothing is called better or worse.</summary>
    None,

    /// <summary>More is better.</summary>
    High,

    /// <summary>Less is better.</summary>
    Low,
}

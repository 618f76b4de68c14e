namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>The colour of a rating; shown with its word and a shape, never alone.</summary>
public enum Colour
{
    /// <summary>Not coloured; the rating says why.</summary>
    None,

    /// <summary>As it should be.</summary>
    Green,

    /// <summary>Missed, and within what the rule allows.</summary>
    Amber,

    /// <summary>Missed beyond what the rule allows.</summary>
    Red,
}

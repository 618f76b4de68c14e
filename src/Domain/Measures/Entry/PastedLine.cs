namespace GoldenThread.Domain.Measures.Entry;

/// <summary>What a pasted row puts into a row of boxes; null where it has nothing for a box.</summary>
/// <param name="At">The row of boxes, the first at 0.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Numerator">How many were counted.</param>
/// <param name="Denominator">Out of how many.</param>
/// <param name="Commentary">The commentary.</param>
public sealed record PastedLine(int At, string? Figure, string? Numerator, string? Denominator, string? Commentary);

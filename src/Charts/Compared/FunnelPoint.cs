namespace GoldenThread.Charts.Compared;

/// <summary>One of those that are compared, by its size.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Denominator">Out of how many; 0 or more.</param>
/// <param name="Value">Its figure; null where there is none.</param>
/// <param name="Comparison">Whether it lies outside the limits.</param>
/// <param name="Own">Whether it is the reader's own.</param>
/// <param name="Note">Why there is no figure, or what to know about it.</param>
public sealed record FunnelPoint(string Name, decimal Denominator, decimal? Value, Comparison Comparison, bool Own = false, string? Note = null);

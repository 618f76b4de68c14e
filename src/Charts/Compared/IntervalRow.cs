namespace GoldenThread.Charts.Compared;

/// <summary>A figure with the interval in which it truly lies.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Value">The figure; null where there is none.</param>
/// <param name="Lower">The foot of its interval; null where there is none.</param>
/// <param name="Upper">The head of its interval; null where there is none.</param>
/// <param name="Comparison">How it compares with the benchmark.</param>
/// <param name="Own">Whether it is the reader's own.</param>
/// <param name="Note">Why there is no figure, or what to know about it.</param>
public sealed record IntervalRow(string Name, decimal? Value, decimal? Lower, decimal? Upper, Comparison Comparison, bool Own = false, string? Note = null);

namespace GoldenThread.Charts.Compared;

/// <summary>One of those that are compared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its figure; null where it is not drawn.</param>
/// <param name="Note">Why it is not drawn ("not comparable: counts plans with exceptions"), or what to know about it.</param>
/// <param name="Own">Whether it is the reader's own: a filled diamond.</param>
public sealed record StripDot(string Name, decimal? Value, string? Note = null, bool Own = false);

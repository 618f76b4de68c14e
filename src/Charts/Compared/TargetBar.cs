namespace GoldenThread.Charts.Compared;

/// <summary>A figure and its target.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Value">The figure; null where there is none.</param>
/// <param name="Target">Its target; null where there is none.</param>
/// <param name="Note">Why there is no figure, or what to know about it: "Red", "10 of 20".</param>
public sealed record TargetBar(string Name, decimal? Value, decimal? Target, string? Note = null);

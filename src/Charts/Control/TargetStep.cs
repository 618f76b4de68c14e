namespace GoldenThread.Charts.Control;

/// <summary>A target that holds from a day until the next one.</summary>
/// <param name="From">The day of the first point for which it holds.</param>
/// <param name="Value">The target; null where none holds from then on.</param>
/// <param name="UpTo">The greater end where the target is to stay within a range; otherwise null.</param>
public sealed record TargetStep(DateOnly From, decimal? Value, decimal? UpTo = null);

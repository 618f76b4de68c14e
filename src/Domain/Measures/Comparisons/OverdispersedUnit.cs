namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>How one unit of an overdispersed funnel stands.</summary>
/// <param name="Ratio">Its count over its denominator; null without a denominator.</param>
/// <param name="Z">How many of its own standard errors it lies from the target, on the funnel's scale; null where that is not defined.</param>
/// <param name="TrimmedZ">The same after the extremes were drawn in or left out; null where left out.</param>
public readonly record struct OverdispersedUnit(double? Ratio, double? Z, double? TrimmedZ);

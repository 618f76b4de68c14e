namespace GoldenThread.Domain.Measures;

/// <summary>The figure of one period of a profile, or of one year of a trajectory.</summary>
/// <param name="From">The first day of the period or the year.</param>
/// <param name="Value">The figure; of a range, its lower end.</param>
/// <param name="Upper">The upper end of a range; null otherwise.</param>
/// <param name="Floor">The minimum standard; null where there is none.</param>
public sealed record TargetStep(DateOnly From, decimal Value, decimal? Upper = null, decimal? Floor = null);

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>What stands behind a figure and about it.</summary>
/// <param name="Numerator">How many were counted; null where it is not given.</param>
/// <param name="Denominator">Out of how many; null where it is not given.</param>
/// <param name="Lower">The lower limit of its 95% confidence interval; null where it is not given.</param>
/// <param name="Upper">The upper limit of its 95% confidence interval; null where it is not given.</param>
/// <param name="Unit">The unit of this row, where it is another than its measure's.</param>
/// <param name="Comment">What is said of it; null where nothing is.</param>
public sealed record FigureBacking(decimal? Numerator, decimal? Denominator, decimal? Lower, decimal? Upper, string? Unit, string? Comment);

namespace GoldenThread.Charts.Compared;

/// <summary>The best and the worst at a date.</summary>
/// <param name="Day">Where they stand.</param>
/// <param name="Label">What the period is called.</param>
/// <param name="Best">The best figure; null where there is none.</param>
/// <param name="BestName">Whose it is.</param>
/// <param name="Worst">The worst figure; null where there is none.</param>
/// <param name="WorstName">Whose it is.</param>
/// <param name="Note">Why there is no figure, or what to know about it.</param>
public sealed record GapPoint(DateOnly Day, string Label, decimal? Best, string? BestName, decimal? Worst, string? WorstName, string? Note = null);

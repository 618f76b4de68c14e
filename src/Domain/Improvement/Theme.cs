namespace GoldenThread.Domain.Improvement;

/// <summary>A theme, section or area of a plan (R40, R57).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title as the plan's tables print it.</param>
/// <param name="Objective">What it is for; null when the plan does not say.</param>
/// <param name="Aliases">Other names for it, as in "Member roles" for "Members".</param>
public sealed record Theme(int Number, string Title, string? Objective = null, IReadOnlyList<string>? Aliases = null);

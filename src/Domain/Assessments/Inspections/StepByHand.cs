namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>That somebody set the first day of a step by hand.</summary>
/// <param name="Key">The step.</param>
/// <param name="Date">Its first day.</param>
/// <param name="Because">Why, as they said.</param>
public sealed record StepByHand(string Key, DateOnly Date, string Because);

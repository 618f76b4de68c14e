namespace GoldenThread.Domain.Thread;

/// <summary>A step on the way to an aim.</summary>
/// <param name="Title">What is reached then.</param>
/// <param name="Due">By when.</param>
/// <param name="ReachedOn">The day on which it was reached; null before.</param>
public sealed record AimMilestone(string Title, DateOnly Due, DateOnly? ReachedOn);

namespace GoldenThread.Domain.Improvement;

/// <summary>What will show success, as the plan words it.</summary>
/// <param name="Key">Its number within the action, from 1, which never changes.</param>
/// <param name="Words">The words of the plan.</param>
public sealed record Criterion(int Key, string Words);

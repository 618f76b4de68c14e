namespace GoldenThread.Web.Features.Shared;

/// <summary>What others changed in a record since somebody opened it.</summary>
/// <param name="Now">The version that is there now.</param>
/// <param name="Changes">The changes, oldest first.</param>
public sealed record Conflict(int Now, IReadOnlyList<ConflictChange> Changes);

/// <summary>One change: who, when, and each value before and after.</summary>
public sealed record ConflictChange(DateTimeOffset At, string Who, string Words, string? Said, IReadOnlyList<ConflictValue> Values);

/// <summary>A value before and after, in words; empty when there was none.</summary>
public sealed record ConflictValue(string Name, string Before, string After);

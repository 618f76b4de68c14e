namespace GoldenThread.Domain.Measures;

/// <summary>One step of a return: who took it, when and what they said.</summary>
/// <param name="To">The state that it came to.</param>
/// <param name="By">The post.</param>
/// <param name="Account">The account.</param>
/// <param name="At">When.</param>
/// <param name="Words">What was said: a reason for sending back or unlocking; null where none was needed.</param>
public sealed record ReturnStep(ReturnState To, string By, Guid Account, DateTimeOffset At, string? Words = null);

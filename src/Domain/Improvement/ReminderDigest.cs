namespace GoldenThread.Domain.Improvement;

/// <summary>What one person is reminded of on one day.</summary>
/// <param name="To">The person.</param>
/// <param name="Lines">The reminders, the most serious first; each action once.</param>
public sealed record ReminderDigest(ReminderReader To, IReadOnlyList<Reminder> Lines);

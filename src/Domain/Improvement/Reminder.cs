namespace GoldenThread.Domain.Improvement;

/// <summary>One line of a digest.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Action">The action.</param>
/// <param name="Words">Why, in words: "Annual report was due 20 days ago".</param>
public sealed record Reminder(ReminderKind Kind, ActionStanding Action, string Words);

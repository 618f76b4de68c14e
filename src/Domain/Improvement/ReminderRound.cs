namespace GoldenThread.Domain.Improvement;

/// <summary>Who is reminded of what on one day, and who is not and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsSent">Whether reminders go out on that day at all.</param>
/// <param name="Digests">One for each person, in order of what lists call them.</param>
/// <param name="Left">Who gets none, and why.</param>
public sealed record ReminderRound(DateOnly Day, bool IsSent, IReadOnlyList<ReminderDigest> Digests, IReadOnlyList<NotReminded> Left);

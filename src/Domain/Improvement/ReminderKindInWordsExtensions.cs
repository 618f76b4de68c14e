namespace GoldenThread.Domain.Improvement;

/// <summary>The kinds of reminders as headings.</summary>
public static class ReminderKindInWordsExtensions
{
    /// <summary>The heading.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this ReminderKind kind) => kind switch
    {
        ReminderKind.Escalated => "Left unanswered",
        ReminderKind.Unanswerable => "Nobody could be reminded",
        ReminderKind.Overdue => "Overdue",
        ReminderKind.ClosingToApprove => "Closings to approve",
        ReminderKind.Stale => "Nothing said for too long",
        ReminderKind.Due => "Due within a week",
        _ => "An update is asked for",
    };
}

namespace GoldenThread.Domain.Organisation;

/// <summary>How often reminders go out.</summary>
public enum ReminderRhythm
{
    /// <summary>Every working day.</summary>
    Daily,
    /// <summary>Once a week, on one weekday.</summary>
    Weekly,
    /// <summary>Not at all.</summary>
    Never,
}

using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody chose how reminders go out.</summary>
/// <param name="About">The council.</param>
/// <param name="Rhythm">How often.</param>
/// <param name="Weekday">The weekday of weekly ones.</param>
/// <param name="EscalateAfterDays">After how many working days the post above hears.</param>
public sealed record RemindersChosen(RecordRef About, ReminderRhythm Rhythm, DayOfWeek Weekday, int EscalateAfterDays) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Rhythm switch
    {
        ReminderRhythm.Never => "Reminders switched off",
        ReminderRhythm.Weekly => $"Reminders go out every {Weekday}; the post above hears after {EscalateAfterDays} working days",
        _ => $"Reminders go out every working day; the post above hears after {EscalateAfterDays} working days",
    };
}

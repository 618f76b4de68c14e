using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

public sealed partial class Council
{
    /// <summary>How often reminders go out.</summary>
    public ReminderRhythm Reminders { get; set; } = ReminderRhythm.Daily;

    /// <summary>The weekday of weekly reminders; where the offices are closed on it, the next working day.</summary>
    public DayOfWeek RemindOn { get; set; } = DayOfWeek.Monday;

    /// <summary>After how many working days without an answer the post above hears of an action; 1 to 60.</summary>
    public int EscalateAfterDays { get; set; } = 10;

    /// <summary>Whether reminders go out on a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="calendar">The working days of the council.</param>
    public bool RemindsOn(DateOnly today, WorkingDays calendar)
    {
        if (Reminders == ReminderRhythm.Never || !calendar.IsWorkingDay(today)) { return false; }
        if (Reminders == ReminderRhythm.Daily) { return true; }

        var weekday = today.AddDays(-((today.DayOfWeek - RemindOn + 7) % 7));
        return today == (calendar.IsWorkingDay(weekday) ? weekday : calendar.AddWorkingDays(weekday, 1));
    }

    /// <summary>Chooses how reminders go out.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="weekday">The weekday of weekly ones.</param>
    /// <param name="escalateAfterDays">After how many working days the post above hears; 1 to 60.</param>
    /// <param name="actor">Who chooses.</param>
    public Outcome<RemindersChosen> ChooseReminders(ReminderRhythm rhythm, DayOfWeek weekday, int escalateAfterDays, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("choose how reminders go out"); }
        var problems = new List<Problem>();
        if (weekday is DayOfWeek.Saturday or DayOfWeek.Sunday) { problems.Add(new("Weekday", "Choose a day from Monday to Friday.")); }
        if (escalateAfterDays is < 1 or > 60) { problems.Add(new("EscalateAfterDays", "Give a number of working days from 1 to 60.")); }
        if (problems.Count > 0) { return problems; }

        (Reminders, RemindOn, EscalateAfterDays) = (rhythm, weekday, escalateAfterDays);
        return new RemindersChosen(Ref, rhythm, weekday, escalateAfterDays);
    }
}

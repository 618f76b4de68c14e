using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>That the holders of a post are to be reminded of a figure that is owed. Each goes once to each person: its key says which it is.</summary>
/// <param name="Measure">How the measure stands.</param>
/// <param name="Kind">Why.</param>
/// <param name="Post">The post.</param>
/// <param name="Today">The day.</param>
public sealed record FigureReminder(MeasureStanding Measure, FigureReminderKind Kind, Guid Post, DateOnly Today)
{
    /// <summary>How many days late a figure is when its deputy hears of it.</summary>
    public const int DeputyAfterDays = 7;

    /// <summary>The period.</summary>
    public Period Period => Measure.NextPeriod!.Value;

    /// <summary>What makes it one of its kind for a person.</summary>
    /// <param name="person">The person.</param>
    public string Key(Guid person) => string.Create(CultureInfo.InvariantCulture, $"figure {Kind} {Measure.MeasureId:N} {Period.To:yyyy-MM-dd} {person:N}");

    /// <summary>Why, in a sentence.</summary>
    public string Words => Kind switch
    {
        FigureReminderKind.DueSoon => $"The figure for {Period.InWords} is due on {Measure.NextDue!.Value.InWords()}.",
        FigureReminderKind.DueToday => $"The figure for {Period.InWords} is due today.",
        _ => $"The figure for {Period.InWords} was due on {Measure.NextDue!.Value.InWords()}, {Days(Measure.DaysLate(Today))} ago{(IsEntered ? ", and is entered but not handed in" : "")}.{(Kind == FigureReminderKind.Overdue || Measure.Owner.Length == 0 ? "" : $" {Measure.Owner} answers for it.")}",
    };

    private bool IsEntered => Measure.Latest is { State: FigureState.Entered } latest && latest.Period?.To >= Period.To;

    /// <summary>The reminders that a measure gives on a day; whoever had one before is not sent it again.</summary>
    /// <param name="measure">How it stands.</param>
    /// <param name="council">The council with its choices.</param>
    /// <param name="chart">Its posts.</param>
    /// <param name="calendar">Its working days.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<FigureReminder> Of(MeasureStanding measure, Council council, PostChart chart, WorkingDays calendar, DateOnly today)
    {
        if (measure is not { NextPeriod: { } period, NextDue: { } due, Posts: [var owner, ..] } || period.To >= today) { yield break; }
        var late = measure.DaysLate(today);
        if (due == today) { yield return new(measure, FigureReminderKind.DueToday, owner, today); }
        else if (due > today)
        {
            if (due.DayNumber - today.DayNumber <= ReturnDue.DaysAhead) { yield return new(measure, FigureReminderKind.DueSoon, owner, today); }
        }
        else { yield return new(measure, FigureReminderKind.Overdue, owner, today); }

        if (late < DeputyAfterDays) { yield break; }
        foreach (var deputy in measure.Posts.Skip(1)) { yield return new(measure, FigureReminderKind.LeftToDeputy, deputy, today); }
        if (calendar.WorkingDaysBetween(due, today) > council.EscalateAfterDays && chart.Post(owner)?.ReportsToId is { } above) { yield return new(measure, FigureReminderKind.LeftToPostAbove, above, today); }
    }

    private static string Days(int days) => days == 1 ? "one day" : days.ToString("N0", CultureInfo.GetCultureInfo("en-GB")) + " days";
}

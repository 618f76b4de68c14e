namespace GoldenThread.Domain.Reports;

/// <summary>The reports calendar in words.</summary>
public static class CalendarInWordsExtensions
{
    /// <summary>The kind as pages and files print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this CalendarKind kind) => kind switch
    {
        CalendarKind.Meeting => "Papers of a meeting",
        CalendarKind.Regular => "Regular report to a board",
        CalendarKind.Monitoring => "Monitoring of a plan",
        CalendarKind.Figures => "Figures handed in",
        CalendarKind.Core => "Core Monitoring",
        CalendarKind.Publication => "Publication",
        CalendarKind.Assessment => "How a board did in a year",
        CalendarKind.Briefing => "Briefing of members",
        _ => "Annual report",
    };

    /// <summary>Who receives it, as pages and files print it.</summary>
    /// <param name="receiver">Who.</param>
    public static string InWords(this CalendarReceiver receiver) => receiver switch
    {
        CalendarReceiver.Board => "A board",
        CalendarReceiver.Members => "All members",
        CalendarReceiver.Public => "The public",
        _ => "Officers",
    };

    /// <summary>Where a row stands, in words: how many days late it is or was among them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="today">The day.</param>
    public static string StateInWords(this CalendarRow row, DateOnly today)
    {
        var late = row.DaysLate(today) is > 0 and var days ? days == 1 ? "late by 1 day" : $"late by {days} days" : "";
        return row.StateOn(today) switch
        {
            CalendarState.Late => char.ToUpperInvariant(late[0]) + late[1..],
            CalendarState.Due => "Due",
            CalendarState.NotYet => "Not yet",
            CalendarState.Missed => "Missed",
            CalendarState.Cancelled => "Cancelled",
            _ => late.Length > 0 ? $"Issued, {late}" : "Issued",
        };
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What a clock of a framework means on a calendar.</summary>
public static class ClockReading
{
    /// <summary>The day by which, or around which, something is to be done; it may be one on which the offices are closed.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="from">The day of what it counts from.</param>
    /// <param name="days">The council's working days.</param>
    public static DateOnly DueOf(FrameworkClock clock, DateOnly from, WorkingDays days) => Count(from, clock.Amount, clock.Unit, days);

    /// <summary>The day that is so much later, or earlier; the day itself does not count, and a month that is too short gives its last day.</summary>
    /// <param name="from">The day.</param>
    /// <param name="amount">How many units; negative for before.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="days">The council's working days.</param>
    public static DateOnly Count(DateOnly from, int amount, ClockUnit unit, WorkingDays days) => unit switch
    {
        ClockUnit.WorkingDays => days.AddWorkingDays(from, amount),
        ClockUnit.Days => from.AddDays(amount),
        ClockUnit.Months => from.AddMonths(amount),
        _ => from.AddYears(amount),
    };

    /// <summary>A stretch of time in words, whichever way it goes: "seventy working days", "six weeks", "one year".</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">What is counted.</param>
    public static string Span(int amount, ClockUnit unit) => (Math.Abs(amount), unit) switch
    {
        (var many, ClockUnit.WorkingDays) => CountingWords.Several(many, "working day"),
        ( >= 7 and var many, ClockUnit.Days) when many % 7 == 0 => CountingWords.Several(many / 7, "week"),
        (var many, ClockUnit.Days) => CountingWords.Several(many, "day"),
        (var many, ClockUnit.Months) => CountingWords.Several(many, "month"),
        var (many, _) => CountingWords.Several(many, "year"),
    };

    /// <summary>The clock in words: "no later than seventy working days after publication of the report".</summary>
    /// <param name="clock">The clock.</param>
    public static string InWords(this FrameworkClock clock)
    {
        var (span, way) = (Span(clock.Amount, clock.Unit), clock.Amount < 0 ? "before" : "after");
        return clock.Kind switch
        {
            ClockKind.Every => $"again at least every {(Math.Abs(clock.Amount) == 1 ? span["one ".Length..] : span)} {way} {clock.After}",
            _ when clock.Amount == 0 => $"on the day of {clock.After}",
            ClockKind.About => $"about {span} {way} {clock.After}",
            _ => $"no later than {span} {way} {clock.After}",
        };
    }

    /// <summary>The clock in words with its day: "no later than seventy working days after publication of the report: by 16 August 2023"; a day on which the offices are closed is said to be one.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="from">The day of what it counts from.</param>
    /// <param name="days">The council's working days.</param>
    public static string InWords(this FrameworkClock clock, DateOnly from, WorkingDays days)
    {
        var due = DueOf(clock, from, days);
        var closed = days.WhyClosed(due) is { } why ? $", which is {why}" : "";
        return $"{clock.InWords()}: {(clock.Kind == ClockKind.About ? "around" : "by")} {due.InWords()}{closed}";
    }
}

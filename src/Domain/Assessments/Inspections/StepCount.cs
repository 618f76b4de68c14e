using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The first day that a step counts to, and how.</summary>
/// <param name="Day">The day: one on which the offices work.</param>
/// <param name="Words">The arithmetic in words.</param>
internal sealed record StepCount(DateOnly Day, string Words)
{
    /// <summary>Counts a step from what it counts from.</summary>
    /// <param name="step">The step.</param>
    /// <param name="origin">What it counts from, with its dates; null for the first day of fieldwork.</param>
    /// <param name="fieldwork">The first day of fieldwork.</param>
    /// <param name="days">The council's working days.</param>
    public static StepCount Of(TimetableStep step, PlannedStep? origin, DateOnly fieldwork, WorkingDays days)
    {
        var from = origin is null ? fieldwork : step.Amount < 0 ? origin.From : origin.To;
        var counted = ClockReading.Count(from, step.Amount, step.Unit, days);
        var words = step.Amount == 0 ? On(origin) : $"{ClockReading.Span(step.Amount, step.Unit)} {(step.Amount < 0 ? "before" : "after")} {Named(origin)}";
        if (step.Unit == ClockUnit.WorkingDays && step.Amount != 0) { words += Skipped(step.Amount < 0 ? days.HolidaysBetween(counted, from.AddDays(-1)) : days.HolidaysBetween(from, counted)); }
        if (days.WhyClosed(counted) is not { } closed) { return new(counted, words); }
        var moved = days.AddWorkingDays(counted, step.Amount < 0 || step.IsLatest ? -1 : 1);
        return new(moved, $"{words}: that is {counted.InWords()}, {closed}, so it is moved to the working day {(moved < counted ? "before" : "after")}{(step is { IsLatest: true, Amount: >= 0 } ? ", since it may be no later" : "")}");
    }

    /// <summary>How it is said that bank holidays do not count: "; Good Friday and Easter Monday do not count"; empty for none.</summary>
    /// <param name="holidays">The bank holidays.</param>
    /// <param name="joint">What joins it to the words before.</param>
    public static string Skipped(IEnumerable<BankHoliday> holidays, string joint = "; ") => holidays.Select(holiday => holiday.Name).ToList() switch
    {
        [] => "",
        [var one] => $"{joint}{one} does not count",
        var several => $"{joint}{CountingWords.Listed(several)} do not count",
    };

    private static string Named(PlannedStep? origin) => origin is null ? TimetableTemplate.Fieldwork : $"“{origin.Title}”";

    private static string On(PlannedStep? origin) =>
        origin is null ? "on the first day of fieldwork" : origin.From == origin.To ? $"on the day of {Named(origin)}" : $"on the last day of {Named(origin)}";
}

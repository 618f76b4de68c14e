using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>How a timescale was understood, said back to whoever wrote it.</summary>
public static class TimescaleWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What is certain of a timescale, in one phrase: "to be done by 31 March 2027".</summary>
    /// <param name="t">The timescale.</param>
    public static string Of(Timescale t) => Said(t) + (t.LinkedTo is { } thing && t.Kind != TimescaleKind.Linked ? $", and hangs on “{thing}”" : "") + (t.Refs.Count > 0 ? $"; names {string.Join(", ", t.Refs)}" : "");

    private static string Said(Timescale t) => t.Kind switch
    {
        TimescaleKind.None => "no timescale",
        TimescaleKind.By when t.Dates.Count > 1 => $"several dates: {string.Join(", ", t.Dates.Select(day => Day(day)))}; all to be done by {Day(t.Due)}",
        TimescaleKind.By => $"to be done by {Day(t.Due)}",
        TimescaleKind.During => $"to be done between {Day(t.From)} and {Day(t.Due)}",
        TimescaleKind.Every => $"recurs {Every(t)}{Bounds(t)}",
        TimescaleKind.Ongoing => $"goes on{Bounds(t)}{(t.Months is not null || t.Weeks is not null ? $", reviewed {Every(t)}" : "")}{(t.ReviewBy is null ? "" : $", to be reviewed by {Day(t.ReviewBy)}")}",
        TimescaleKind.Linked => $"hangs on “{t.LinkedTo}”; no date of its own",
        TimescaleKind.Complete => t.Due is null ? "said to be complete already" : $"said to be complete, on {Day(t.Due)} at the latest",
        _ => "kept as written; no date in it is certain",
    };

    private static string Every(Timescale t) => (t.Months, t.Weeks) switch
    {
        (1, _) => "every month",
        (12, _) => "every year",
        ({ } months, _) => string.Create(British, $"every {months} months"),
        (_, 1) => "every week",
        (_, { } weeks) => string.Create(British, $"every {weeks} weeks"),
        _ => "without saying how often",
    };

    private static string Bounds(Timescale t) => (t.From is null ? "" : $" from {Day(t.From)}") + (t.Due is null ? "" : $" until {Day(t.Due)}");

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", British) ?? "an unknown day";
}

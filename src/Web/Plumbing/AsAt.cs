using System.Globalization;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Plumbing;

/// <summary>The date as at which a page is shown, as somebody typed it.</summary>
/// <param name="Shown">The date shown.</param>
/// <param name="Today">The council's date.</param>
/// <param name="Typed">What was typed; null when nothing was.</param>
/// <param name="Error">Why it was not understood; null when it was.</param>
public sealed record AsAt(DateOnly Shown, DateOnly Today, string? Typed, string? Error)
{
    private static readonly string[] Forms = ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    /// <summary>The last moment of the day shown; null for now.</summary>
    public DateTimeOffset? Moment => Shown < Today ? CouncilClock.EndOf(Shown) : null;
    public bool IsPast => Shown < Today;

    public static AsAt Read(string? typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed)) { return new(today, today, null, null); }
        if (!DateOnly.TryParseExact(typed.Trim(), Forms, Say.British, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return new(today, today, typed, $"“{typed.Trim()}” is not a date. Write it like {Say.Date(today)}. This page shows today.");
        }

        return day > today ? new(today, today, typed, "That date has not come yet. This page shows today.") : new(day, today, typed, null);
    }
}

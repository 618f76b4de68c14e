using System.Globalization;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Dates of the demonstration, written relative to today: {{FY+1}} is "2027/28", {{month-2}} "September 2026", {{day+17}} "9 December 2026".</summary>
public static partial class DemoDates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The text with its dates filled in.</summary>
    public static string Fill(string text, DateOnly today) => Mark().Replace(text, mark =>
    {
        var by = mark.Groups["by"].Success ? int.Parse(mark.Groups["by"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return mark.Groups["unit"].Value switch
        {
            "FY" => new FinancialYear(FinancialYear.Of(today).FirstYear + by).ToString(),
            "month" => today.AddMonths(by).ToString("MMMM yyyy", British),
            "day" => today.AddDays(by).ToString("d MMMM yyyy", British),
            var unit => throw new InvalidDataException($"{mark.Value} is no date of the demonstration: “{unit}” is not FY, month or day."),
        };
    });

    /// <summary>The day that a filled-in text names; the last one of a month or a year.</summary>
    public static DateOnly? Day(string? text) => text is null ? null
        : Timescale.Read(text).Due ?? throw new InvalidDataException($"“{text}” names no day.");

    /// <summary>The day of a monthly cycle on which somebody sits down to update: always a working day, never the same for everybody.</summary>
    /// <param name="cycle">How many months ago.</param>
    /// <param name="who">Their place in the list of posts.</param>
    public static DateOnly Cycle(DateOnly today, int cycle, int who) => Working(today.AddMonths(-cycle).AddDays(-4 - (who % 10)));

    /// <summary>The day itself, or the Friday before a weekend.</summary>
    public static DateOnly Working(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };

    [GeneratedRegex(@"\{\{(?<unit>[A-Za-z]+)(?<by>[+-]\d+)?\}\}")]
    private static partial Regex Mark();
}

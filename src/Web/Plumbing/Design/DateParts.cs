using System.Globalization;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>A date as it was typed in three boxes, bound by <c>govuk-date-input</c>. Nothing is guessed: 31 February is no date.</summary>
public sealed class DateParts
{
    public string? Day { get; set; }
    public string? Month { get; set; }
    public string? Year { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    public static DateParts Of(DateOnly? date) => date is not { } known ? new() : new()
    {
        Day = known.Day.ToString(CultureInfo.InvariantCulture),
        Month = known.Month.ToString(CultureInfo.InvariantCulture),
        Year = known.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The date, or null when the parts do not make one. A month may be a number or a name.</summary>
    public DateOnly? Read() =>
        DateOnly.TryParseExact($"{Day?.Trim()} {Month?.Trim()} {Year?.Trim()}", ["d M yyyy", "d MMM yyyy", "d MMMM yyyy"], Say.British, DateTimeStyles.None, out var date)
            ? date : null;
}

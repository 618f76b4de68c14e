using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>A date as it was typed in three boxes, bound by <c>govuk-date-input</c>. Nothing is guessed: 31 February is no date, and a year that nobody means is said beside the field.</summary>
public sealed class DateParts : IValidatableObject
{
    private static readonly string[] Forms = ["d M yyyy", "d MMM yyyy", "d MMMM yyyy"];

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

    /// <summary>The date, or null when the parts do not make one that can be meant. A month may be a number or a name.</summary>
    public DateOnly? Read() => Typed() is { } day && TypedYears.Fault("", day) is null ? day : null;

    /// <summary>What is wrong with what was typed; null when nothing is, or nothing was typed.</summary>
    /// <param name="what">What the date is, as in "The next review".</param>
    public Problem? Fault(string field, string what) =>
        IsEmpty ? null : Typed() is not { } day ? new(field, $"{what} is not a date. Write it like 27 3 2027.") : TypedYears.Fault(field, day);

    /// <summary>Every page hears of a year that nobody means, also one that reads the date without asking.</summary>
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext validationContext) =>
        TypedYears.Fault("", Typed()) is { } problem ? [new ValidationResult(problem.Message)] : [];

    // "Sept" is British, "Sep" is what many type.
    private DateOnly? Typed() => $"{Day?.Trim()} {Month?.Trim()} {Year?.Trim()}" is var typed
        && (DateOnly.TryParseExact(typed, Forms, Say.British, DateTimeStyles.None, out var date) || DateOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)) ? date : null;
}

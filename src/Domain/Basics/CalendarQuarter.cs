using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>A quarter of a calendar year: 1 is January to March.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct CalendarQuarter(int Year, int Number) : IComparable<CalendarQuarter>
{
    /// <summary>Its first day.</summary>
    public DateOnly Start => new(Year, (3 * Number) - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    /// <summary>The quarter after, which may be the first of the next year.</summary>
    public CalendarQuarter Next => Of(Start.AddMonths(3));

    /// <summary>Its months: "April to June 2011".</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{Start:MMMM} to {End:MMMM yyyy}");

    /// <summary>Its last month, short, as statistics name a quarter by its end: "Jun 2011".</summary>
    public string EndMonth => End.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The quarter in which a day falls.</summary>
    public static CalendarQuarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <inheritdoc />
    public int CompareTo(CalendarQuarter other) => Year.CompareTo(other.Year) is var years and not 0 ? years : Number.CompareTo(other.Number);

    /// <summary>Whether one begins before another.</summary>
    public static bool operator <(CalendarQuarter left, CalendarQuarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether one begins after another.</summary>
    public static bool operator >(CalendarQuarter left, CalendarQuarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether one begins no later than another.</summary>
    public static bool operator <=(CalendarQuarter left, CalendarQuarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one begins no earlier than another.</summary>
    public static bool operator >=(CalendarQuarter left, CalendarQuarter right) => left.CompareTo(right) >= 0;

    /// <summary>As statistics print it: "Q1 2022".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Q{Number} {Year}");
}

using System.Globalization;

namespace GoldenThread.Domain.Basics;

/// <summary>A quarter of a council's financial year: 1 is April to June, 4 is January to March.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct FinancialQuarter(FinancialYear Year, int Number) : IComparable<FinancialQuarter>
{
    /// <summary>Its first day.</summary>
    public DateOnly Start => Year.Start.AddMonths(3 * (Number - 1));

    /// <summary>Its last day.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    /// <summary>The quarter after, which may be the first of the next year.</summary>
    public FinancialQuarter Next => Of(Start.AddMonths(3));

    /// <summary>The quarter in which a day falls.</summary>
    public static FinancialQuarter Of(DateOnly day) => new(FinancialYear.Of(day), ((day.Month + 8) % 12 / 3) + 1);

    /// <inheritdoc />
    public int CompareTo(FinancialQuarter other) => Year.CompareTo(other.Year) is var years and not 0 ? years : Number.CompareTo(other.Number);

    /// <summary>Whether one begins before another.</summary>
    public static bool operator <(FinancialQuarter left, FinancialQuarter right) => left.CompareTo(right) < 0;

    /// <summary>Whether one begins after another.</summary>
    public static bool operator >(FinancialQuarter left, FinancialQuarter right) => left.CompareTo(right) > 0;

    /// <summary>Whether one begins no later than another.</summary>
    public static bool operator <=(FinancialQuarter left, FinancialQuarter right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one begins no earlier than another.</summary>
    public static bool operator >=(FinancialQuarter left, FinancialQuarter right) => left.CompareTo(right) >= 0;

    /// <summary>As councils print it: "Q1 2011/12".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Q{Number} {Year}");
}

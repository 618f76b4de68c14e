using System.Globalization;
using System.Text.RegularExpressions;

namespace GoldenThread.Domain.Basics;

/// <summary>A council's financial year: 1 April of its first year to 31 March of the next.</summary>
/// <param name="FirstYear">The calendar year in which it begins: 2009 for 2009/10; 1900 to 2199.</param>
public readonly partial record struct FinancialYear(int FirstYear) : IComparable<FinancialYear>
{
    /// <summary>Its first day, 1 April.</summary>
    public DateOnly Start => new(FirstYear, 4, 1);

    /// <summary>Its last day, 31 March of the next calendar year.</summary>
    public DateOnly End => new(FirstYear + 1, 3, 31);

    /// <summary>The year after.</summary>
    public FinancialYear Next => new(FirstYear + 1);

    /// <summary>The financial year in which a day falls.</summary>
    public static FinancialYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>Reads "2009/10", "2009-10" or "2009/2010"; "09/10" only in context, where nothing else can be meant. Null when the second part is not the year after the first, as in "2009/11".</summary>
    /// <param name="text">The label alone, spaces around it allowed.</param>
    /// <param name="inContext">Whether the words around it make two-figure years certain, as in a timescale or beside "programme", "year" or "plan".</param>
    public static FinancialYear? Read(string text, bool inContext = false)
    {
        var match = Label().Match(text);
        if (!match.Success)
            return null;
        var (first, second) = (match.Groups[1].Value, match.Groups[2].Value);
        if (first.Length == 2 && (!inContext || second.Length != 2))
            return null;
        var from = FullYear(int.Parse(first, CultureInfo.InvariantCulture));
        var to = int.Parse(second, CultureInfo.InvariantCulture);
        var follows = second.Length == 4 ? to == from + 1 : to == (from + 1) % 100;
        return follows ? new FinancialYear(from) : null;
    }

    /// <summary>The calendar year that two figures stand for: 00 to 79 in this century, 80 to 99 in the last; four figures stand for themselves.</summary>
    public static int FullYear(int year) => year switch { >= 100 => year, < 80 => 2000 + year, _ => 1900 + year };

    /// <inheritdoc />
    public int CompareTo(FinancialYear other) => FirstYear.CompareTo(other.FirstYear);

    /// <summary>Whether one begins before another.</summary>
    public static bool operator <(FinancialYear left, FinancialYear right) => left.FirstYear < right.FirstYear;

    /// <summary>Whether one begins after another.</summary>
    public static bool operator >(FinancialYear left, FinancialYear right) => left.FirstYear > right.FirstYear;

    /// <summary>Whether one begins no later than another.</summary>
    public static bool operator <=(FinancialYear left, FinancialYear right) => left.FirstYear <= right.FirstYear;

    /// <summary>Whether one begins no earlier than another.</summary>
    public static bool operator >=(FinancialYear left, FinancialYear right) => left.FirstYear >= right.FirstYear;

    /// <summary>As councils print it: "2009/10".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstYear}/{(FirstYear + 1) % 100:00}");

    [GeneratedRegex(@"^\s*((?:19|20|21)\d\d|\d\d)\s?[/\-\u2013]\s?((?:19|20|21)\d\d|\d\d)\s*$")]
    private static partial Regex Label();
}

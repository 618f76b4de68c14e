using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Amounts and days as they are typed in the grids of this room. What cannot be read is said beside the box, never left out.</summary>
public static class Typed
{
    private static readonly string[] Days = ["d MMM yyyy", "d MMMM yyyy", "d M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd"];

    /// <summary>An amount in pounds; null for an empty box.</summary>
    public static decimal? Pounds(string? typed, string field, List<Problem> faults)
    {
        var text = (typed ?? "").Replace("£", "", StringComparison.Ordinal).Replace('−', '-').Trim();
        if (text.Length == 0) { return null; }
        if (decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)) { return amount; }
        faults.Add(new(field, $"“{typed!.Trim()}” is not an amount. Give it in pounds, as 460,000."));
        return null;
    }

    /// <summary>A day; null for an empty box.</summary>
    public static DateOnly? Day(string? typed, string field, List<Problem> faults)
    {
        var text = Naming.Tidy(typed);
        if (text.Length == 0) { return null; }
        // "Sept" is British, "Sep" is what many type.
        if (!DateOnly.TryParseExact(text, Days, Say.British, DateTimeStyles.None, out var day) && !DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) { faults.Add(new(field, $"“{text}” is not a date. Write it like 27 Mar 2027.")); return null; }
        if (TypedYears.Fault(field, day) is not { } fault) { return day; }
        faults.Add(fault);
        return null;
    }

    /// <summary>A number from a list; null for an empty box.</summary>
    public static int? Whole(string? typed, string field, List<Problem> faults)
    {
        var text = Naming.Tidy(typed);
        if (text.Length == 0) { return null; }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return number; }
        faults.Add(new(field, $"“{text}” is not a whole number."));
        return null;
    }

    /// <summary>A day as a grid shows it; empty for none.</summary>
    public static string Show(DateOnly? day) => day?.ToString("d MMM yyyy", Say.British) ?? "";

    /// <summary>An amount as a grid shows it; empty for none.</summary>
    public static string Show(decimal? amount) => amount?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An amount as pages print it: £460,000.</summary>
    public static string Pounds(decimal? amount) => amount is { } known ? string.Create(Say.British, $"{(known < 0 ? "−" : "")}£{Math.Abs(known):N0}") : "–";

    /// <summary>The lines of a box, without those that are empty.</summary>
    public static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

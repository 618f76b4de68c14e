using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A number as somebody typed it in a box: with commas, a pound or a per cent sign, or not at all.</summary>
public static class NumberBox
{
    /// <summary>The number; null where nothing was typed, or what was typed is none, and then a problem says so.</summary>
    public static decimal? Read(string? typed, string field, List<Problem> problems)
    {
        var read = FigureReader.Read(typed);
        if (read.Kind is not (FigureKind.Value or FigureKind.Empty)) { problems.Add(new(field, read.Words is { } words ? $"{words} Give a number." : $"“{read.Text}” is no number.")); }
        return read.Value;
    }

    /// <summary>A whole number; null as above.</summary>
    public static int? Whole(string? typed, string field, List<Problem> problems)
    {
        if (Read(typed, field, problems) is not { } number) { return null; }
        if (number == Math.Truncate(number) && Math.Abs(number) <= 1_000_000) { return (int)number; }
        problems.Add(new(field, "Give a whole number."));
        return null;
    }

    /// <summary>A number as a box shows it.</summary>
    public static string? Show(decimal? number) => number?.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
}

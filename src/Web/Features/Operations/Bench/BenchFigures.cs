using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Made-up figures, the same every time: percentages that wander, as in the spreadsheet that measures are measured against.</summary>
public static class BenchFigures
{
    public const int Months = 120;

    /// <summary>The first month, as in the spreadsheet.</summary>
    public static Period Month(int at) => Period.Month(2016 + (at / 12), (at % 12) + 1);

    /// <summary>The figures of a measure, two decimals each.</summary>
    public static decimal[] Of(int measure, int count = Months)
    {
        var state = (uint)((measure * 7919) + 42);
        double Next() => ((state = (state * 1664525) + 1013904223) >> 8) / (double)(1 << 24);
        var value = 40 + (55 * Next());
        var figures = new decimal[count];
        for (var at = 0; at < count; at++) { figures[at] = Math.Round((decimal)(value = Math.Clamp(value + (6 * Next()) - 3, 0, 100)), 2); }
        return figures;
    }
}

using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Measures;

/// <summary>How what a measure is defined by is said.</summary>
public static class DefinitionInWordsExtensions
{
    /// <summary>Which way is better: "Higher is better".</summary>
    /// <param name="polarity">The polarity.</param>
    public static string InWords(this Polarity polarity) => polarity switch
    {
        Polarity.Higher => "Higher is better",
        Polarity.Lower => "Lower is better",
        Polarity.WithinRange => "Best within a range",
        _ => "Neither is better: a count of activity",
    };

    /// <summary>How the periods make the year; a null basis means nothing.</summary>
    /// <param name="basis">The basis.</param>
    public static string InWords(this YearEndBasis? basis) => basis switch
    {
        YearEndBasis.Sum => "The figures of the year add up",
        YearEndBasis.Last => "The last figure is the year’s",
        YearEndBasis.Average => "The mean of the figures is the year’s",
        _ => "A year’s end means nothing here",
    };

    /// <summary>A grade of data quality.</summary>
    /// <param name="grade">The grade.</param>
    public static string InWords(this QualityGrade grade) => grade switch
    {
        QualityGrade.Good => "Good",
        QualityGrade.Adequate => "Adequate",
        QualityGrade.Poor => "Poor",
        _ => "Not assessed",
    };

    /// <summary>The sort of a list.</summary>
    /// <param name="kind">The sort.</param>
    public static string InWords(this ListKind kind) => kind switch
    {
        ListKind.Priority => "Measures of a priority",
        ListKind.National => "National list",
        ListKind.Plan => "Measures of a plan",
        ListKind.BoardPack => "A board’s pack",
        _ => "Another list",
    };

    /// <summary>How a control chart is worked out: "limits from the first 15 figures; very large jumps left out; rules of NHS plot the dots".</summary>
    /// <param name="choice">The choice; null for what is usual.</param>
    public static string InWords(this ChartChoice? choice)
    {
        var (fix, screening, rules) = choice is null ? (null, OutlierScreening.Once, SpecialCauseRules.PlotTheDots) : (choice.FixAfter, choice.Screening, choice.Rules);
        return $"limits from {(fix is { } first ? $"the first {first} figures" : "all figures")}; {(screening == OutlierScreening.Once ? "very large jumps left out of the limits" : "every jump counts")}; "
            + (rules == SpecialCauseRules.PlotTheDots ? "rules of NHS plot the dots" : "pairs near a limit as in the Western Electric handbook");
    }
}

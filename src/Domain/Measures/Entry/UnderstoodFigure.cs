using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>What somebody typed in a row of boxes means.</summary>
/// <param name="Figure">A number, why there is none, or empty where nothing was typed.</param>
/// <param name="Value">The figure in the measure's unit; null where there is none.</param>
/// <param name="Numerator">How many were counted; null where it was not given.</param>
/// <param name="Denominator">Out of how many; null where it was not given.</param>
/// <param name="Status">How settled it is.</param>
/// <param name="IsWorkedOut">Whether the figure was left to be worked out from its numerator and denominator.</param>
public sealed record UnderstoodFigure(FigureKind Figure, decimal? Value, decimal? Numerator, decimal? Denominator, PeriodStatus Status, bool IsWorkedOut)
{
    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => Figure == FigureKind.Empty;

    /// <summary>The figure to record.</summary>
    /// <param name="series">The series.</param>
    /// <param name="period">The period.</param>
    /// <param name="because">Why it is right all the same, or why it corrects an earlier one; null where nothing was said.</param>
    public NewFigure For(Guid series, Period period, string? because) => new()
    {
        SeriesId = series,
        Period = period,
        Figure = Figure,
        Value = Value,
        Numerator = Numerator,
        Denominator = Denominator,
        Status = Status,
        Reason = because,
    };
}

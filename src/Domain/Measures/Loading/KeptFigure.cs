using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>A figure of a file, as little of it as is needed to decide about it: a national data set has more than half a million.</summary>
/// <param name="Row">The number of its row.</param>
/// <param name="Area">Where; null for the council itself.</param>
/// <param name="Part">Which part of the measure it is for.</param>
/// <param name="Of">For what period.</param>
/// <param name="Status">How settled it is; null where nothing is said.</param>
/// <param name="Kind">A number, or why there is none.</param>
/// <param name="Number">The number; 0 for all other kinds.</param>
/// <param name="Backing">What stands behind it; null where nothing does.</param>
/// <param name="Doubt">Why it is in question; null where it is not.</param>
public readonly record struct KeptFigure(int Row, FoundArea? Area, FoundBreakdown Part, FoundPeriod Of, PeriodStatus? Status, FigureKind Kind, decimal Number, FigureBacking? Backing, LineReason? Doubt)
{
    /// <summary>The number; null where there is none.</summary>
    public decimal? Value => Kind == FigureKind.Value ? Number : null;

    /// <summary>The period.</summary>
    public Period Period => Of.Period;
}

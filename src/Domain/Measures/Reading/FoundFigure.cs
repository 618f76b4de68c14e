using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A figure that was read from a row, or what stands where it is known and not published.</summary>
/// <param name="Row">The number of its row in the file.</param>
/// <param name="Column">The heading of its column.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Area">Where; null for the council itself.</param>
/// <param name="Breakdown">Which part of the measure it is for.</param>
/// <param name="Period">For what period.</param>
/// <param name="Status">How settled it is; null where nothing is said.</param>
/// <param name="Kind">What it is: a number, or withheld, not available, not applicable.</param>
/// <param name="Value">The number, after what the mapping multiplies it by; null for all other kinds.</param>
/// <param name="Text">The text of the figure as written.</param>
/// <param name="Backing">What stands behind it; null where nothing does.</param>
public sealed record FoundFigure(int Row, string Column, FoundMeasure Measure, FoundArea? Area, FoundBreakdown Breakdown, FoundPeriod Period, PeriodStatus? Status, FigureKind Kind, decimal? Value, string Text, FigureBacking? Backing);

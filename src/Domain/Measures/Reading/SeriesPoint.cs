using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>A figure of a series, as much of it as is needed to compare it with others.</summary>
/// <param name="Days">The number of its days, by which the same period is found again however it is written.</param>
/// <param name="Period">For what period.</param>
/// <param name="Row">From what row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number; 0 for all other kinds.</param>
internal readonly record struct SeriesPoint(int Days, FoundPeriod Period, int Row, FigureKind Kind, decimal Value);

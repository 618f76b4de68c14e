using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Figures;

/// <summary>How the text of a figure is understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Value">The number; null for all other kinds.</param>
/// <param name="IsPercent">Whether it was written with a per cent sign.</param>
/// <param name="Status">How settled its publisher marks it, as in "12.3p"; null where nothing is said.</param>
/// <param name="Words">What to ask, or what is wrong; null where it is certain.</param>
public sealed record ReadFigure(FigureKind Kind, string Text, decimal? Value = null, bool IsPercent = false, PeriodStatus? Status = null, string? Words = null);

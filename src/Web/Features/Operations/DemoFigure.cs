using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A figure of the demonstration: a number with the counts behind it, or why there is none.</summary>
public sealed record DemoFigure(Period Period, FigureKind Kind, decimal? Value, decimal? Numerator = null, decimal? Denominator = null)
{
    public static DemoFigure None(Period period, FigureKind kind) => new(period, kind, null);
}

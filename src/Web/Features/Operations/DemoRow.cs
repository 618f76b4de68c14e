using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A figure of the demonstration on its way into the record.</summary>
/// <param name="Ago">How many periods before the latest.</param>
/// <param name="Place">The measure's place among all.</param>
public sealed record DemoRow(Measure Measure, DemoMeasure Data, Series Series, DemoFigure Figure, int Ago, int Place)
{
    public PeriodStatus Status { get; init; } = PeriodStatus.Final;
    public string Doubts { get; init; } = "";

    /// <summary>Why it corrects an earlier figure; null where it is the first.</summary>
    public string? Because { get; init; }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Chooses how the control chart of a measure is worked out.</summary>
public sealed class ChooseChart(ActOnMeasure act)
{
    public Task<Outcome<ChartChosen>?> RunAsync(string name, ChartChoice choice, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.ChooseChart(choice, by.Actor), by, cancel);
}

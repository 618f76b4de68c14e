using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts something that happened on the chart of a measure.</summary>
public sealed class PutOnChart(ActOnMeasure act)
{
    public Task<Outcome<ChartEventAdded>?> RunAsync(string name, MeasureEvent happened, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.PutOnChart(happened, because, by.Actor), by, cancel);
}

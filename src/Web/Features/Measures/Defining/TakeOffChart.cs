using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Takes something off the chart of a measure.</summary>
public sealed class TakeOffChart(ActOnMeasure act)
{
    public Task<Outcome<ChartEventRemoved>?> RunAsync(string name, Guid id, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.TakeOffChart(id, because, by.Actor), by, cancel);
}

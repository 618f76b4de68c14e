using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Shows the measure of what something costs beside it.</summary>
public sealed class PairWithCost(ActOnMeasure act)
{
    public Task<Outcome<CostMeasureChosen>?> RunAsync(string name, Guid? cost, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, around) => cost is { } id && around.View.Find(id) is null ? new Problem("Cost", "Choose a measure from the list.") : measure.PairWithCost(cost is { } known ? around.View.Find(known) : null, by.Actor), by, cancel);
}

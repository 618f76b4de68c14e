using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Gives a measure another code.</summary>
public sealed class RecodeMeasure(ActOnMeasure act)
{
    public Task<Outcome<MeasureRecoded>?> RunAsync(string name, string? code, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, around) => measure.Recode(code, [.. around.View.Measures.Where(other => other.Id != measure.Id)], by.Actor), by, cancel);
}

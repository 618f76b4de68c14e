using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Collects a measure again.</summary>
public sealed class ReopenMeasure(ActOnMeasure act)
{
    public Task<Outcome<MeasureReopened>?> RunAsync(string name, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.Reopen(because, by.Actor), by, cancel);
}

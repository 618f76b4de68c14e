using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Withdraws a target while it is proposed.</summary>
public sealed class WithdrawTarget(ActOnMeasure act)
{
    public Task<Outcome<TargetWithdrawn>?> RunAsync(string name, Guid id, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, _) => measure.WithdrawTarget(id, because, by.Actor), by, cancel);
}

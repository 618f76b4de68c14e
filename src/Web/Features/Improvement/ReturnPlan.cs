using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a board sent the version before it back.</summary>
public sealed class ReturnPlan(ActOnPlan act)
{
    public Task<Outcome<PlanReturned>?> RunAsync(string code, string? decision, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RecordDecision, "record what a board decided", plan => plan.Return(by.Seen ?? -1, decision, on, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Puts the version in hand before a board.</summary>
public sealed class SubmitPlan(ActOnPlan act)
{
    public Task<Outcome<PlanSubmitted>?> RunAsync(string code, string? board, string? issues, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RunPlans, "submit a plan", plan => plan.Submit(board, issues, by.Actor), by, cancel);
}

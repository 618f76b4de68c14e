using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a board reviewed a plan and amended nothing.</summary>
public sealed class ReviewPlan(ActOnPlan act)
{
    public Task<Outcome<PlanReviewed>?> RunAsync(string code, string? board, DateOnly? on, string? issues, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RecordDecision, "record what a board decided", plan => plan.Review(board, on, issues, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a milestone or sub-action was reached.</summary>
public sealed class ReachStep(ActOnAction act)
{
    public Task<Outcome<StepReached>?> RunAsync(string plan, string code, int key, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.Reach(key, on, by.Actor, organisation.Chart), by, cancel);
}

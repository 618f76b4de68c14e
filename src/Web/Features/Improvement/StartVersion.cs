using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Starts the next version of a plan, in which changes are proposed.</summary>
public sealed class StartVersion(ActOnPlan act)
{
    public Task<Outcome<VersionStarted>?> RunAsync(string code, string? label, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RunPlans, "start a version of a plan", plan => plan.StartVersion(label), by, cancel);
}

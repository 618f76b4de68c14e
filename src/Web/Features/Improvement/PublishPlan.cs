using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Shows a plan to residents, or no longer.</summary>
public sealed class PublishPlan(ActOnPlan act)
{
    public Task<Outcome<PlanPublished>?> RunAsync(string code, bool publish, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RunPlans, "publish a plan", plan => plan.Publish(publish, by.Actor), by, cancel);
}

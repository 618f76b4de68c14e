using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Public;

/// <summary>What residents see: published plans and their actions as approved; never what is proposed, and no names.</summary>
public sealed class PublishedPlans(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, Desk desk)
{
    public async Task<IReadOnlyList<(Plan Plan, IReadOnlyList<ActionStanding> Actions)>> RunAsync(CancellationToken cancel)
    {
        if (desk.Organisation is null) { return []; }
        var actions = (await standings.AsOfAsync(db, desk.Sequence, cancel)).Where(action => !action.NotYetInPlan).ToLookup(action => action.PlanId);
        return [.. (await plans.AsOfAsync(db, desk.PlanSequence, cancel)).Where(plan => plan.PublishedAt is not null && plan.InForce is not null)
            .OrderBy(plan => plan.Title, StringComparer.OrdinalIgnoreCase).Select(plan => (plan, (IReadOnlyList<ActionStanding>)[.. actions[plan.Id]]))];
    }
}

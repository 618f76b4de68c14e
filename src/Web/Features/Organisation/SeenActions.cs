using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>The actions that this person may see in plans whose place no other took, with these plans: nobody learns from a post or a board of a draft that they may not read.</summary>
public sealed class SeenActions(GoldenThreadDb db, StandingShelf standings, Desk desk)
{
    /// <param name="alsoSuperseded">Whether also those of plans whose place another took.</param>
    public async Task<IReadOnlyList<SeenAction>> RunAsync(CancellationToken cancel, bool alsoSuperseded = false)
    {
        var plans = (await db.Plans.AsNoTracking().Where(plan => plan.UndoneAt == null).ToListAsync(cancel)).Where(plan => alsoSuperseded || !plan.IsSuperseded).ToDictionary(plan => plan.Id);
        return [.. (await standings.AsOfAsync(db, desk.Sequence, cancel)).Where(s => plans.TryGetValue(s.PlanId, out var plan) && Sees(s, plan)).Select(s => new SeenAction(s, plans[s.PlanId]))];
    }

    private bool Sees(ActionStanding standing, Plan plan) =>
        desk.Actor.May(Right.ReadDrafts, standing.Posts, standing.Services)
        || (plan.IsSeenByMembers && !standing.NotYetInPlan && desk.Actor.May(Right.ReadPlans, standing.Posts, standing.Services));
}

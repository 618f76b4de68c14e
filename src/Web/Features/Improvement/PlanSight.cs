using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a person may see of plans: drafts only with the right to, a partner only what is theirs.</summary>
public static class PlanSight
{
    /// <summary>Whether they may read an action at all.</summary>
    public static bool Sees(this Desk desk, Plan plan, ActionStanding action) =>
        plan.UndoneAt is null
        && desk.Actor.May(Right.ReadPlans, action.Posts, action.Services)
        && (plan.IsSeenByMembers && (!action.NotYetInPlan || plan.Current.State == PlanState.Submitted) || desk.Actor.May(Right.ReadDrafts, action.Posts, action.Services));

    /// <summary>What they may read of a plan's actions. Most may read all, or all that is in the plan: nothing is looked through for them.</summary>
    public static PlanStandings Seen(this Desk desk, Plan plan, PlanStandings actions)
    {
        if (plan.UndoneAt is not null || !desk.Actor.May(Right.ReadPlans)) { return PlanStandings.None; }
        if (desk.Actor.ReachOf(Right.ReadPlans) == Reach.All)
        {
            if (desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All) { return actions; }
            if (plan.IsSeenByMembers && (actions.InPlan == actions || plan.Current.State == PlanState.Submitted)) { return actions; }
        }

        return new(actions.Where(action => desk.Sees(plan, action)));
    }

    /// <summary>Whether they may read the changes that the draft of the next version proposes.</summary>
    public static bool SeesProposals(this Desk desk, Plan plan, ActionStanding action) =>
        plan.Current.State == PlanState.Submitted || desk.Actor.May(Right.ReadDrafts, action.Posts, action.Services);

    /// <summary>Whether they may read a plan: it was put before a board, or they may read drafts, or an action of it is theirs.</summary>
    public static bool Sees(this Desk desk, Plan plan, IEnumerable<ActionStanding> actions) =>
        plan.UndoneAt is null
        && (plan.IsSeenByMembers && desk.Actor.ReachOf(Right.ReadPlans) == Reach.All || desk.Actor.ReachOf(Right.ReadDrafts) == Reach.All || actions.Any(action => desk.Sees(plan, action)));
}

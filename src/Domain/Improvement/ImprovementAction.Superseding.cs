using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Replaces it by another action of its plan, from today.</summary>
    /// <param name="by">The action that replaces it; null when there is none of that code.</param>
    /// <param name="actor">Who; the reason is required.</param>
    public Outcome<ActionSuperseded> Supersede(ImprovementAction? by, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("replace one action by another"); }
        if (by is null || by.PlanId != PlanId || by.Id == Id) { return new Problem("By", "Give the code of another action that is in this plan."); }
        if (Progress.IsClosed) { return new Problem("", $"This action is already {Progress.Status.InWords().ToLowerInvariant()}."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why it is replaced."); }

        Progress = Progress with { Status = ActionStatus.Superseded, SupersededBy = by.Code, Closing = null, DeferredBy = null, UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new ActionSuperseded(Ref, by.Code, actor.Reason);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class Plan
{
    /// <summary>Drops the draft in hand, which no board has seen: of a plan in force, all that it proposes; of a plan that never was in force, the plan itself, which stays in History.</summary>
    /// <param name="actor">Who drops it; the reason is required.</param>
    public Outcome<DraftDropped> DropDraft(Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("drop a draft"); }
        if (UndoneAt is not null || Current.State != PlanState.Draft) { return new Problem("", Current.State == PlanState.Submitted ? $"Version {Current.Label} is before {Current.Board}. Record what it decided." : "There is no draft to drop."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why the draft is dropped."); }

        var dropped = new DraftDropped(Ref, Current.Label, IsFirstDraft, actor.Reason);
        if (IsFirstDraft) { UndoneAt = actor.At; }
        else { (Categories, Versions) = (CategoriesInForce, [.. Versions.SkipLast(1)]); }
        return dropped;
    }
}

public sealed partial class ImprovementAction
{
    /// <summary>Takes back all that a dropped draft proposed for it; null when it proposed nothing. An action that only the draft had goes with it.</summary>
    /// <param name="label">The version's label.</param>
    /// <param name="actor">Who drops the draft.</param>
    public ProposalDropped? DropProposal(string label, Actor actor)
    {
        if (Proposed is null && ProposedPresence is null) { return null; }
        if (ProposedPresence == true) { RemovedOn = actor.Today; }
        (Proposed, ProposedPresence) = (null, null);
        Progress = Progress with { ProposedByPaper = null };
        return new ProposalDropped(Ref, label);
    }
}

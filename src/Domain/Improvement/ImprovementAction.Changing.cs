using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Changes what was asked and promised: at once while the plan has never been approved, as a proposal of its next version afterwards.</summary>
    /// <param name="definition">What it would say.</param>
    /// <param name="plan">The plan that it is in.</param>
    /// <param name="actor">Who changes it.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<Event> Change(ActionDefinition definition, Plan plan, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.ChangeActions, chart)) { return Actor.Refused("change this action"); }

        var problems = DefinitionCheck.Of(definition, plan);
        if (problems.Count > 0) { return problems; }

        if (IsChangedAtOnce(plan))
        {
            if (plan.Current.State == PlanState.Submitted) { return new Problem("", $"Version {plan.Current.Label} is before {plan.Current.Board}. It cannot change until the board has decided."); }
            var fields = DefinitionDifference.Between(Definition, definition);
            if (fields.Count == 0) { return new Problem("", "Nothing was changed."); }
            Promise(definition);
            TouchPaper();
            return new ActionChanged(Ref, fields.Select(f => f.Field).ToList(), actor.Reason);
        }

        if (plan.Current.State != PlanState.Draft) { return new Problem("", "A board has approved this plan. Start its next version before you propose changes."); }
        var proposed = DefinitionDifference.Between(Definition, definition);
        if (proposed.Count == 0 && Proposed is null) { return new Problem("", "Nothing was changed."); }
        if (proposed.Count > 0 && string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why the action should change; the board will read it."); }
        Proposed = proposed.Count == 0 ? null : definition;
        TouchPaper();
        return new ChangeProposed(Ref, proposed.Select(f => f.Field).ToList(), actor.Reason);
    }

    /// <summary>Takes it out of the plan: at once in a first draft, as a proposal afterwards.</summary>
    /// <param name="plan">The plan that it is in.</param>
    /// <param name="actor">Who takes it out; the reason is required.</param>
    public Outcome<Event> Remove(Plan plan, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("take actions out of a plan"); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why the action is taken out."); }
        if (RemovedOn is not null || ProposedPresence == false) { return new Problem("", "The action is taken out already, or that is proposed."); }
        if (plan.Current.State != PlanState.Draft) { return new Problem("", "Start the next version of the plan before you take an action out of it."); }
        if (IsChangedAtOnce(plan))
        {
            RemovedOn = actor.Today;
            TouchPaper();
            return new ActionRemoved(Ref, actor.Reason);
        }

        ProposedPresence = false;
        return new ChangeProposed(Ref, ["taken out of the plan"], actor.Reason);
    }

    /// <summary>Puts it, or what is proposed of it, into force when a board approves the version; returns what happened, or null when nothing was proposed.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="actor">Who records the decision.</param>
    public Event? PutIntoForce(DateOnly on, Actor actor)
    {
        Progress = Progress with { InForceSince = Progress.InForceSince ?? on, ProposedByPaper = null };
        if (ProposedPresence == false)
        {
            (ProposedPresence, Proposed, RemovedOn) = (null, null, actor.Today);
            return new ActionRemoved(Ref, actor.Reason);
        }

        if (Proposed is not { } proposed)
        {
            var isNew = ProposedPresence == true;
            ProposedPresence = null;
            return isNew ? new ActionChanged(Ref, ["added to the plan"], actor.Reason) : null;
        }

        var fields = DefinitionDifference.Between(Definition, proposed).Select(f => f.Field).ToList();
        (Proposed, ProposedPresence) = (null, null);
        Promise(proposed);
        return new ActionChanged(Ref, fields, actor.Reason);
    }

    /// <summary>Gives it another code; the old one finds it for ever (R39).</summary>
    /// <param name="code">The new code.</param>
    /// <param name="taken">Every code, present and former, of the plan's other actions.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ActionRecoded> Recode(string? code, IEnumerable<string> taken, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("change codes"); }
        if (ActionCode.Fault(code) is { } fault) { return new Problem("Code", fault); }
        if (string.Equals(code, Code, StringComparison.Ordinal)) { return new Problem("Code", "This is its code already."); }
        if (taken.Contains(code!, StringComparer.OrdinalIgnoreCase)) { return new Problem("Code", $"Another action of the plan has, or had, the code {code}. A code is never used twice."); }

        var from = Code;
        FormerCodes = [.. FormerCodes.Where(c => c != code), from];
        Code = code!;
        return new ActionRecoded(Ref, from, Code);
    }

    /// <summary>Replaces it by another action of its plan, from today.</summary>
    /// <param name="by">The action that replaces it; null when there is none of that code.</param>
    /// <param name="actor">Who; the reason is required.</param>
    public Outcome<ActionSuperseded> Supersede(ImprovementAction? by, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("replace one action by another"); }
        if (by is null || by.PlanId != PlanId || by.RemovedOn is not null || by.ProposedPresence == true) { return new Problem("By", "Give the code of another action that is in this plan."); }
        if (by.Id == Id) { return new Problem("By", "An action cannot replace itself."); }
        if (by.Progress.Status == ActionStatus.Superseded) { return new Problem("By", $"{by.Code} was itself replaced, by {by.Progress.SupersededBy}."); }
        if (Progress.Status == ActionStatus.Superseded) { return new Problem("", $"This action was already replaced by {Progress.SupersededBy}."); }
        if (Progress is { IsClosed: true, EvidenceSeen: true }) { return new Problem("", "This action is done and its evidence was seen. Open it again first."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why it is replaced."); }

        Progress = Progress with { Status = ActionStatus.Superseded, SupersededBy = by.Code, Closing = null, DeferredBy = null, UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new ActionSuperseded(Ref, by.Code, actor.Reason);
    }

    /// <summary>Changes what is no promise of the board's - a day, a holder - at once, and in the draft of the next version too, which would else put the old one back into force.</summary>
    private void Amend(Func<ActionDefinition, ActionDefinition> change)
    {
        Definition = change(Definition);
        Proposed = Proposed is { } proposed && change(proposed) is var amended && DefinitionDifference.Between(Definition, amended).Count > 0 ? amended : null;
        if (Progress.ProposedByPaper is { } taken) { Keep(Amended(taken, change)); }
    }

    private static PaperProposal Amended(PaperProposal taken, Func<ActionDefinition, ActionDefinition> change) =>
        taken with { Before = taken.Before is { } before ? change(before) : null, Earlier = taken.Earlier is { } earlier ? Amended(earlier, change) : null };

    /// <summary>What is changed by hand is no longer the paper's.</summary>
    private void TouchPaper()
    {
        if (Progress.ProposedByPaper is { } taken) { Keep(taken with { ChangedSince = true }); }
    }

    private void Promise(ActionDefinition definition)
    {
        Definition = definition;
        Progress = Progress with { Status = StatusFor(definition) };
    }

    /// <summary>The status with which a definition begins.</summary>
    /// <param name="definition">The definition.</param>
    public ActionStatus StatusFor(ActionDefinition definition) =>
        definition.Response != Response.Act ? ActionStatus.NoAction
        : Progress.Status == ActionStatus.NoAction ? ActionStatus.NotStarted
        : Progress.Status;
}

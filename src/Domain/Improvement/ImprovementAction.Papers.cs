using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Whether a newer paper brought it and that was withdrawn: it never was in the plan, so its code is free.</summary>
    public bool IsWithdrawn => RemovedOn is not null && Progress is { InForceSince: null, ProposedByPaper: { Kind: ProposedKind.Added, ChangedSince: false } };

    /// <summary>The highest number that any criterion, route or step of it has or had: a number is never given twice, because judgements, reports and evidence name rows by it.</summary>
    /// <param name="evidence">The highest number that a piece of its evidence names; 0 when none does.</param>
    public int HighestKey(int evidence) => new[] { Definition, Proposed, Progress.ProposedByPaper?.Before }.OfType<ActionDefinition>()
        .SelectMany(d => d.Criteria.Select(c => c.Key).Concat(d.Monitoring.Select(r => r.Key)).Concat(d.Steps.Select(s => s.Key)))
        .Concat(Progress.Judgements.Select(j => j.Key)).Concat(Progress.Reports.Select(r => r.Key)).Concat(Progress.StepsDone.Keys).Append(evidence).Max();

    /// <summary>Changes it, or proposes to, as a newer paper says.</summary>
    /// <param name="definition">What it would say.</param>
    /// <param name="import">The import that read the paper.</param>
    /// <param name="paper">The paper's name.</param>
    /// <param name="plan">The plan that it is in.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<Event> ChangeAsRead(ActionDefinition definition, Guid import, string paper, Plan plan, Actor actor, PostChart chart)
    {
        var (before, earlier) = (IsChangedAtOnce(plan) ? Definition : Proposed, Progress.ProposedByPaper);
        var outcome = Change(definition, plan, actor, chart);
        if (outcome.Value is not null) { Keep(new(import, paper, plan.Current.Label, ProposedKind.Changed, before, earlier)); }
        return outcome;
    }

    /// <summary>Takes it out, or proposes to, because a newer paper does not have it.</summary>
    /// <param name="import">The import that read the paper.</param>
    /// <param name="paper">The paper's name.</param>
    /// <param name="plan">The plan that it is in.</param>
    /// <param name="actor">Who takes it over.</param>
    public Outcome<Event> RemoveAsRead(Guid import, string paper, Plan plan, Actor actor)
    {
        var earlier = Progress.ProposedByPaper;
        var outcome = Remove(plan, actor);
        if (outcome.Value is not null) { Keep(new(import, paper, plan.Current.Label, ProposedKind.TakenOut, null, earlier)); }
        return outcome;
    }

    /// <summary>Takes back what the draft took over of a newer paper for it. What somebody changed or did since is left, and said.</summary>
    /// <param name="import">The import that read the paper.</param>
    /// <param name="plan">The plan, whose version in hand is a draft.</param>
    /// <param name="actor">Who withdraws it.</param>
    public Outcome<ProposalWithdrawn> WithdrawAsRead(Guid import, Plan plan, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("withdraw what a paper brought"); }
        if (plan.Current.State != PlanState.Draft || Progress.ProposedByPaper is not { } taken || !taken.IsFrom(import, plan.Current.Label)) { return new Problem("", $"{Code} has nothing of this paper that could be withdrawn."); }
        if (taken.Import != import) { return new Problem("", $"{Code}, which {taken.Paper} changed since"); }
        if (taken.ChangedSince) { return new Problem("", $"{Code}, which somebody changed since"); }

        switch (taken.Kind)
        {
            case ProposedKind.Added when RemovedOn is not null || Progress.UpdatedAt is not null || Progress.EvidenceCount > 0:
                return new Problem("", $"{Code}, to which something happened since");
            case ProposedKind.Added:
                RemovedOn = actor.Today;
                return new ProposalWithdrawn(Ref, taken.Paper, taken.Kind);
            case ProposedKind.TakenOut:
                (RemovedOn, ProposedPresence) = (null, RemovedOn is null ? null : ProposedPresence);
                break;
            case ProposedKind.Changed when IsChangedAtOnce(plan):
                Promise(taken.Before!);
                break;
            default:
                Proposed = taken.Before;
                break;
        }

        Keep(taken.Earlier);
        return new ProposalWithdrawn(Ref, taken.Paper, taken.Kind);
    }

    /// <summary>What only a draft has is not in force yet: it is changed at once, like the actions of a first draft.</summary>
    private bool IsChangedAtOnce(Plan plan) => plan.IsFirstDraft || ProposedPresence == true;

    private void Keep(PaperProposal? taken) => Progress = Progress with { ProposedByPaper = taken };
}

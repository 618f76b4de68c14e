using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class Plan
{
    /// <summary>Whether a later plan has taken its place: it stays readable, and nobody works on it any more.</summary>
    public bool IsSuperseded => InForce is null && Current.State == PlanState.Superseded;

    /// <summary>Why nothing more is said of its actions; null while work on it goes on.</summary>
    public Problem? Rests() => IsSuperseded ? new("", "A later plan has taken the place of this one. Update the action there.") : null;

    /// <summary>Begins the next plan from the open actions of this one, which stays in force until a board approves the next (<see cref="GiveWay"/>).</summary>
    /// <param name="next">The next plan, just written; it takes over themes, categories and legend.</param>
    /// <param name="begun">A plan that continues this one already; null when none does.</param>
    /// <param name="actions">The actions of this plan.</param>
    /// <param name="newId">Gives identities to the carried actions.</param>
    /// <param name="actor">Who begins it.</param>
    /// <param name="carried">The actions of the next plan, with the codes that they have here.</param>
    public Outcome<PlanRolledForward> RollForward(Plan next, Plan? begun, IEnumerable<ImprovementAction> actions, Func<Guid> newId, Actor actor, out IReadOnlyList<ImprovementAction> carried)
    {
        carried = [];
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("begin the next plan"); }
        if (InForce is null) { return new Problem("", "Only a plan that a board has approved is rolled forward."); }
        if (begun is not null) { return new Problem("", $"The next plan was begun already: {begun.Title}. Go on with that one."); }
        if (Current.State is PlanState.Draft or PlanState.Submitted) { return new Problem("", $"Version {Current.Label} is {(Current.State == PlanState.Draft ? "a draft" : "before a board")}. Finish it first, so that nothing proposed is lost."); }

        var open = actions.Where(action => action is { RemovedOn: null, ProposedPresence: not true, Progress.IsClosed: false }).OrderBy(action => action.Definition.Theme).ThenBy(action => action.Order).ToList();
        if (open.Count == 0) { return new Problem("", "The plan has no open action to carry. Write the next plan instead."); }

        var waiting = open.Where(action => action.Progress.Closing is not null).Select(action => action.Code).ToList();
        if (waiting.Count > 0) { return new Problem("", $"The closing of {string.Join(", ", waiting)} waits for approval. Decide on it first."); }

        (next.Themes, next.Categories, next.Legend, next.ContinuesId) = (Themes, Categories, Legend, Id);
        carried = [.. open.Select((action, n) => action.CarriedTo(newId(), next, n + 1))];
        return new PlanRolledForward(next.Ref, Title, carried.Count);
    }

    /// <summary>Gives way to the plan that continues it, which a board has just approved; null when nothing of it was in force any more. A version in hand is not decided on.</summary>
    /// <param name="next">The next plan.</param>
    public PlanSuperseded? GiveWay(Plan next)
    {
        if (InForce is null || next.ContinuesId != Id) { return null; }

        var undecided = Current.State is PlanState.Draft or PlanState.Submitted ? Current.Label : null;
        Versions = [.. Versions.Select(version => version.State switch
        {
            PlanState.Approved => version with { State = PlanState.Superseded },
            PlanState.Draft or PlanState.Submitted => version with { State = PlanState.Superseded, Issues = $"Not decided on: {next.Title} took the place of this plan.", Amended = false },
            _ => version,
        })];
        return new PlanSuperseded(Ref, next.Title, undecided);
    }

    /// <summary>Undoes a wrong import: the plan is no longer shown, and stays in History.</summary>
    /// <param name="since">What happened to the plan and its actions besides the import, in words; empty when nothing did.</param>
    /// <param name="actor">Who undoes it; the reason is required.</param>
    public Outcome<ImportUndone> UndoImport(IReadOnlyList<string> since, Actor actor)
    {
        if (!actor.May(Right.RunPlans)) { return Actor.Refused("undo an import"); }
        if (UndoneAt is not null) { return new Problem("", "This import was undone already."); }
        if (ContinuesId is not null) { return new Problem("", "This plan was begun from the one before and not read from a paper, so there is no import to undo."); }
        if (since.Count > 0) { return since.Take(20).Select(happened => new Problem("", $"It cannot be undone, because this has happened since: {happened}.")).ToList(); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why the import was wrong."); }

        UndoneAt = actor.At;
        return new ImportUndone(Ref, actor.Reason);
    }
}

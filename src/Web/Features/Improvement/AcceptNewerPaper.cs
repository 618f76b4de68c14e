using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Takes the differences of a newer paper that a person accepted into the plan: at once in a first draft, as proposals of the next version afterwards.</summary>
public sealed class AcceptNewerPaper(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<PlanReread>> RunAsync(PlanImport import, IReadOnlyList<PaperDifference> accepted, IReadOnlyList<PaperWordsDifference> words, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanReread>(by, cancel) is { } before) { return before; }
        if (accepted.Count + words.Count == 0) { return new Problem("Accepted", "Choose at least one difference to take over."); }

        var organisation = await shelf.NowAsync(db, cancel);
        var plan = await db.Plans.SingleAsync(p => p.Id == import.PlanId, cancel);
        var actions = await db.Actions.Where(a => a.PlanId == plan.Id).ToListAsync(cancel);
        var actor = by.Actor with { Reason = by.Actor.Reason ?? $"Read from {import.FileName}" };
        var events = new List<Event>();
        var needsDraft = accepted.Count > 0 || words.Any(difference => difference.Category is not null);
        if (needsDraft && !plan.IsFirstDraft && plan.Current.State != PlanState.Draft)
        {
            var started = plan.StartVersion(null);
            if (started.Value is null) { return started.Problems.ToList(); }
            events.Add(started.Value);
        }

        var problems = new List<Problem>();
        if (words.Count > 0)
        {
            // First, because an action may have a category that only the paper brings.
            var rewritten = plan.Rewrite(PaperWordsDifference.Over(plan, words), actions, actor);
            if (rewritten.Value is { } changed) { events.Add(changed); }
            problems.AddRange(rewritten.Problems.Select(problem => problem with { Field = "" }));
        }

        foreach (var difference in accepted)
        {
            var outcome = Take(difference, plan, actions, import, actor, organisation.Chart);
            if (outcome.Value is { } happened) { events.Add(happened); }
            problems.AddRange(outcome.Problems.Select(problem => problem with { Field = "", Message = $"{difference.Code}: {problem.Message}" }));
        }

        if (problems.Count > 0) { return problems; }
        foreach (var action in db.ChangeTracker.Entries<ImprovementAction>().Select(entry => entry.Entity).ToList()) { await db.StandAsync(action, organisation.Chart, cancel); }
        import.AcceptedAs = plan.Id;
        var reread = new PlanReread(plan.Ref, import.FileName, Count(PaperDifferenceKind.Added), Count(PaperDifferenceKind.Changed), Count(PaperDifferenceKind.Missing));
        return await db.CommitAsync([.. events, reread], by with { Actor = actor }, cancel) is { } problem ? problem : reread;

        int Count(PaperDifferenceKind kind) => accepted.Count(difference => difference.Kind == kind);
    }

    private Outcome<Event> Take(PaperDifference difference, Domain.Improvement.Plan plan, List<ImprovementAction> actions, PlanImport import, Domain.Organisation.Actor actor, PostChart chart)
    {
        if (difference.Kind == PaperDifferenceKind.Added)
        {
            var faults = DefinitionCheck.Of(difference.Definition!, plan);
            if (actions.Any(other => !other.IsWithdrawn && other.IsOrWas(difference.Code))) { faults.Add(new("", "another action of the plan has, or had, this code. A code is never used twice.")); }
            if (faults.Count > 0) { return faults; }
            var added = new ImprovementAction
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                Code = difference.Code,
                Order = actions.Select(a => a.Order).DefaultIfEmpty().Max() + 1,
                Definition = difference.Definition!,
                Progress = PlanFromReading.Progress(difference.Read!) with { ProposedByPaper = new PaperProposal(import.Id, import.FileName, plan.Current.Label, ProposedKind.Added) },
                ProposedPresence = plan.IsFirstDraft ? null : true,
                Source = new ActionSource(import.FileName, import.Hash, difference.Read!.Table, difference.Read.Row, import.Id),
            };
            db.Actions.Add(added);
            actions.Add(added);
            return new ActionAdded(added.Ref, added.Definition.Title, plan.Title);
        }

        var action = actions.Single(a => a.Code == difference.Code && a.RemovedOn is null);
        return difference.Kind == PaperDifferenceKind.Missing ? action.RemoveAsRead(import.Id, import.FileName, plan, actor) : action.ChangeAsRead(difference.Definition!, import.Id, import.FileName, plan, actor, chart);
    }
}

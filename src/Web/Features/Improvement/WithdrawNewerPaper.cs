using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Withdraws what the draft in hand took over of one newer paper, and nothing else.</summary>
public sealed class WithdrawNewerPaper(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<NewerPaperWithdrawn>?> RunAsync(string code, Guid import, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunPlans)) { return Actor.Refused("withdraw what a paper brought"); }
        if (await db.RepeatAsync<NewerPaperWithdrawn>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        if (by.Seen is { } seen && seen != plan.Version) { return ActOnPlan.Changed; }
        if (plan.Current.State != PlanState.Draft) { return new Problem("", "Only what a draft took over of a paper can be withdrawn."); }

        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        var (events, left) = (new List<ProposalWithdrawn>(), new List<string>());
        var taken = (await db.Actions.Where(action => action.PlanId == plan.Id).OrderBy(action => action.Order).ToListAsync(cancel)).Where(action => IsFrom(action, import, plan)).ToList();
        foreach (var action in taken)
        {
            var outcome = action.WithdrawAsRead(import, plan, by.Actor);
            if (outcome.Value is { } withdrawn) { events.Add(withdrawn); }
            left.AddRange(outcome.Problems.Select(problem => problem.Message));
            await db.StandAsync(action, chart, cancel);
        }

        if (events.Count == 0) { return new Problem("", taken.Count == 0 ? "The draft has nothing of this paper." : $"Nothing of this paper can be withdrawn: {string.Join("; ", left)}."); }

        var paper = new NewerPaperWithdrawn(plan.Ref, events[0].Paper, Count(ProposedKind.Added), Count(ProposedKind.Changed), Count(ProposedKind.TakenOut), left);
        return await db.CommitAsync([.. events, paper], by, cancel) is { } problem ? problem : paper;

        int Count(ProposedKind kind) => events.Count(withdrawn => withdrawn.Kind == kind);
    }

    /// <summary>The papers of which the draft in hand has something, with how many actions each.</summary>
    public async Task<IReadOnlyList<(Guid Import, string Paper, int Actions)>> PapersAsync(Domain.Improvement.Plan plan, CancellationToken cancel)
    {
        if (plan.Current.State != PlanState.Draft) { return []; }
        var actions = (await db.Actions.AsNoTracking().Where(action => action.PlanId == plan.Id).ToListAsync(cancel)).Where(action => !action.IsWithdrawn);
        return [.. actions.SelectMany(action => Chain(action.Progress.ProposedByPaper)).Where(taken => taken.Version == plan.Current.Label).GroupBy(taken => (taken.Import, taken.Paper)).Select(group => (group.Key.Import, group.Key.Paper, group.Count()))];
    }

    private static bool IsFrom(ImprovementAction action, Guid import, Domain.Improvement.Plan plan) => !action.IsWithdrawn && action.Progress.ProposedByPaper?.IsFrom(import, plan.Current.Label) == true;

    private static IEnumerable<PaperProposal> Chain(PaperProposal? taken)
    {
        for (; taken is not null; taken = taken.Earlier) { yield return taken; }
    }
}

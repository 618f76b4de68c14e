using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Drops a draft that was begun by mistake or is no longer wanted, with all that it proposes.</summary>
public sealed class DropDraft(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<DraftDropped>?> RunAsync(string code, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<DraftDropped>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        if (by.Seen is { } seen && seen != plan.Version) { return ActOnPlan.Changed; }

        var outcome = plan.DropDraft(by.Actor);
        if (outcome.Value is not { } dropped) { return outcome; }

        List<Event> events = [dropped];
        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        foreach (var action in dropped.IsWholePlan ? [] : (await db.Actions.Where(a => a.PlanId == plan.Id && a.RemovedOn == null).ToListAsync(cancel)).Where(a => a.Proposed is not null || a.ProposedPresence is not null))
        {
            events.Add(action.DropProposal(dropped.Label, by.Actor)!);
            await db.StandAsync(action, chart, cancel);
        }

        return await db.CommitAsync(events, by, cancel) is { } problem ? problem : outcome;
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a board approved the version before it, and puts every change that the version proposes into force in the same commit. The plan that it continues gives way in that commit too.</summary>
public sealed class ApprovePlan(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<PlanApproved>?> RunAsync(string code, string? decision, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RecordDecision)) { return Actor.Refused("record what a board decided"); }
        if (await db.RepeatAsync<PlanApproved>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        if (by.Seen != plan.Version) { return ActOnPlan.Changed; }

        var outcome = plan.Approve(plan.Version, decision, on, by.Actor);
        if (outcome.Value is not { } approved) { return outcome; }

        // The version itself goes first: its History comes before that of the actions it changed.
        List<Event> events = [approved];
        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        var decided = by.Actor with { Reason = by.Actor.Reason ?? $"Version {approved.Label}, approved by {approved.Board}, {approved.Decision}" };
        var previous = plan.ContinuesId is { } continues ? await db.Plans.SingleOrDefaultAsync(p => p.Id == continues, cancel) : null;
        var gaveWay = previous?.GiveWay(plan);
        if (gaveWay is not null) { events.Add(gaveWay); }
        var carriedFrom = gaveWay is null ? [] : await db.Actions.AsNoTracking().Where(a => a.PlanId == previous!.Id && a.RemovedOn == null).ToListAsync(cancel);
        foreach (var action in (await db.Actions.Where(a => a.PlanId == plan.Id && a.RemovedOn == null).ToListAsync(cancel)).Where(a => gaveWay is not null || a.Proposed is not null || a.ProposedPresence is not null || a.Progress.InForceSince is null))
        {
            var caughtUp = carriedFrom.Find(other => action.IsOrWas(other.Code)) is { } origin ? action.CatchUp(origin) : null;
            if ((action.PutIntoForce(on!.Value, decided) ?? caughtUp) is { } happened) { events.Add(happened); }
            await db.StandAsync(action, chart, cancel);
        }

        return await db.CommitAsync(events, by, cancel) is { } problem ? problem : outcome;
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Begins the next plan from the open actions of this one; their codes stay. This one stays in force until a board approves the next.</summary>
public sealed class RollForward(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<PlanRolledForward>?> RunAsync(string fromCode, string? code, string? title, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanRolledForward>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(fromCode, cancel) is not { } from) { return null; }
        if (by.Seen is { } seen && seen != from.Version) { return ActOnPlan.Changed; }

        var taken = await db.Plans.AsNoTracking().Select(plan => plan.Code).ToListAsync(cancel);
        var words = new PlanWords(title, from.Scope, from.Themes, from.Categories, from.Legend);
        var written = Domain.Improvement.Plan.Write(Guid.CreateVersion7(), string.IsNullOrWhiteSpace(code) ? Domain.Improvement.Plan.CodeFor(title ?? "") : code.Trim(), words, taken, by.Actor, out var next);
        if (next is null) { return written.Problems.ToList(); }

        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == from.Id && action.RemovedOn == null).ToListAsync(cancel);
        var begun = await db.Plans.AsNoTracking().FirstOrDefaultAsync(plan => plan.ContinuesId == from.Id && plan.UndoneAt == null, cancel);
        var outcome = from.RollForward(next, begun, actions, Guid.CreateVersion7, by.Actor, out var carried);
        if (outcome.Value is not { } rolled) { return outcome; }

        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        db.Plans.Add(next);
        db.Actions.AddRange(carried);
        foreach (var action in carried) { await db.StandAsync(action, chart, cancel); }
        Event[] events = [rolled, new PlanChanged(from.Ref, [$"the next plan was begun, {next.Title}"]), .. carried.Select(action => new ActionAdded(action.Ref, action.Definition.Title, next.Title))];
        return await db.CommitAsync(events, by, cancel) is { } problem ? problem : outcome;
    }
}

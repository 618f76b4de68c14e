using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A plan and the standings of the actions that this person may see of it, now or as at a day.</summary>
public sealed record OpenedPlan
{
    public required Plan Plan { get; init; }

    /// <summary>In the plan's order.</summary>
    public required PlanStandings Actions { get; init; }
    public required AsAt AsAt { get; init; }
}

/// <summary>Opens a plan by its code for whoever sits at the desk; null when there is none, or none that they may see.</summary>
public sealed class OpenPlan(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, Desk desk)
{
    public async Task<OpenedPlan?> RunAsync(string code, AsAt asAt, CancellationToken cancel)
    {
        var (plan, actions) = asAt.Moment is { } moment ? await PastAsync(code, moment, cancel) : await NowAsync(code, cancel);
        if (plan is null || !desk.Sees(plan, actions)) { return null; }
        return new OpenedPlan { Plan = plan, AsAt = asAt, Actions = desk.Seen(plan, actions) };
    }

    /// <summary>Every plan that they may see, with what they may see of it.</summary>
    public async Task<IReadOnlyList<OpenedPlan>> AllAsync(CancellationToken cancel)
    {
        var actions = await standings.AsOfAsync(db, desk.Sequence, cancel);
        return Seen(await plans.AsOfAsync(db, desk.PlanSequence, cancel), actions.Of, AsAt.Read(null, desk.Today));
    }

    /// <summary>The same as at a day.</summary>
    public async Task<IReadOnlyList<OpenedPlan>> AllAsync(AsAt asAt, CancellationToken cancel)
    {
        if (asAt.Moment is not { } moment) { return await AllAsync(cancel); }
        var actions = (await db.Standings.AsNoTracking().AsAt(moment).Where(action => !action.Removed).ToListAsync(cancel)).GroupBy(action => action.PlanId).ToDictionary(same => same.Key, same => new PlanStandings(same));
        return Seen(await db.Plans.AsNoTracking().AsAt(moment).ToListAsync(cancel), plan => actions.GetValueOrDefault(plan, PlanStandings.None), asAt);
    }

    /// <summary>Those of them in which work goes on, each action once: not a plan whose place another took, nor the draft of a next plan while the one before is in force.</summary>
    public async Task<IReadOnlyList<OpenedPlan>> InUseAsync(CancellationToken cancel)
    {
        var inForce = (await plans.AsOfAsync(db, desk.PlanSequence, cancel)).Where(plan => plan.InForce is not null).Select(plan => plan.Id).ToHashSet();
        return [.. (await AllAsync(cancel)).Where(opened => !opened.Plan.IsSuperseded && (opened.Plan.InForce is not null || opened.Plan.ContinuesId is not { } before || !inForce.Contains(before)))];
    }

    private IReadOnlyList<OpenedPlan> Seen(IEnumerable<Plan> all, Func<Guid, PlanStandings> actions, AsAt asAt) =>
        [.. all.Where(plan => desk.Sees(plan, actions(plan.Id)))
            .Select(plan => new OpenedPlan { Plan = plan, AsAt = asAt, Actions = desk.Seen(plan, actions(plan.Id)) })
            .OrderBy(opened => opened.Plan.IsSuperseded).ThenByDescending(opened => opened.Actions.Any(action => !action.IsClosed)).ThenBy(opened => opened.Plan.Title, StringComparer.OrdinalIgnoreCase)];

    private async Task<(Plan?, PlanStandings)> NowAsync(string code, CancellationToken cancel)
    {
        var plan = (await plans.AsOfAsync(db, desk.PlanSequence, cancel)).FirstOrDefault(p => p.Code == code);
        return plan is null ? (null, PlanStandings.None) : (plan, (await standings.AsOfAsync(db, desk.Sequence, cancel)).Of(plan.Id));
    }

    private async Task<(Plan?, PlanStandings)> PastAsync(string code, DateTimeOffset moment, CancellationToken cancel)
    {
        var plan = await db.Plans.AsNoTracking().AsAt(moment).FirstOrDefaultAsync(p => p.Code == code, cancel);
        return plan is null ? (null, PlanStandings.None) : (plan, new PlanStandings(await db.Standings.AsNoTracking().AsAt(moment).Where(action => action.PlanId == plan.Id && !action.Removed).ToListAsync(cancel)));
    }
}

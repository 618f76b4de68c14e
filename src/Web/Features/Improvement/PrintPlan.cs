using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A plan ready to be printed for whoever sits at the desk: no more than they may see, and of that what the filter leaves.</summary>
public sealed class PrintPlan(GoldenThreadDb db, OpenPlan open, Desk desk)
{
    public async Task<PlanPaper?> RunAsync(string plan, ActionFilter filter, AsAt asAt, bool withStanding, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, asAt, cancel) is not { } opened) { return null; }
        var rows = filter.Apply(opened, desk).ToList();
        var actions = await ActionsAsync(opened, asAt, cancel);
        return new PlanPaper
        {
            Plan = opened.Plan,
            Actions = [.. rows.Select(row => new PaperAction(actions[row.ActionId].Definition, actions[row.ActionId].Progress, row))],
            AsAt = asAt.Shown,
            Total = opened.Actions.Count,
            Anchor = await AnchorAsync(asAt, cancel),
            Council = desk.Council.Name,
            WithStanding = withStanding,
        };
    }

    private Task<Dictionary<Guid, (ActionDefinition Definition, ActionProgress Progress)>> ActionsAsync(OpenedPlan opened, AsAt asAt, CancellationToken cancel)
    {
        var plan = opened.Plan.Id;
        return db.Actions.AsNoTracking().AsAt(asAt.Moment).Where(action => action.PlanId == plan && action.RemovedOn == null)
            .Select(action => new { action.Id, action.Definition, action.Progress }).ToDictionaryAsync(action => action.Id, action => (action.Definition, action.Progress), cancel);
    }

    /// <summary>The place and hash of the last entry of history that this print rests on.</summary>
    public async Task<string> AnchorAsync(AsAt asAt, CancellationToken cancel)
    {
        var entries = db.History.AsNoTracking();
        if (asAt.Moment is { } until) { entries = entries.Where(entry => entry.At <= until); }
        var last = await entries.OrderByDescending(entry => entry.Sequence).Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(cancel);
        return last is null ? "History anchor: nothing had been recorded." : $"History anchor {last.Sequence}: {last.Hash}";
    }
}

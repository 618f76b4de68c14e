using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What differs in a plan between two days, with who changed it and when.</summary>
public sealed record ComparedPlan(Plan Plan, PlanComparison Comparison, ILookup<Guid, HistoryEntry> Told);

/// <summary>Compares a plan as at two days, within what this person may see on each; null when they see no such plan now.</summary>
public sealed class ComparePlan(GoldenThreadDb db, OpenPlan open, Desk desk)
{
    public async Task<ComparedPlan?> RunAsync(string code, AsAt from, AsAt to, CancellationToken cancel)
    {
        if (await open.RunAsync(code, AsAt.Read(null, desk.Today), cancel) is not { } now) { return null; }

        var comparison = PlanComparison.Between(await ActionsAsync(code, from, cancel), await ActionsAsync(code, to, cancel), desk.NameOf);
        var changed = comparison.Added.Concat(comparison.Removed).Concat(comparison.Changed).Select(each => each.Id).ToList();
        var (after, until) = (CouncilClock.EndOf(from.Shown), to.Moment ?? CouncilClock.EndOf(desk.Today));
        var told = await db.History.AsNoTracking().Where(entry => entry.At > after && entry.At <= until && changed.Contains(entry.SubjectId) && entry.Event != nameof(ChangeProposed)).OrderBy(entry => entry.Sequence)
            .Select(entry => new HistoryEntry { Sequence = entry.Sequence, At = entry.At, Post = entry.Post, Event = entry.Event, SubjectId = entry.SubjectId, SubjectKind = "", SubjectName = "", Words = entry.Words, Before = "", After = "", PreviousHash = "", Hash = "" })
            .ToListAsync(cancel);
        return new ComparedPlan(now.Plan, comparison, told.ToLookup(entry => entry.SubjectId));
    }

    private async Task<List<ImprovementAction>> ActionsAsync(string code, AsAt day, CancellationToken cancel)
    {
        if (await open.RunAsync(code, day, cancel) is not { } opened) { return []; }
        var seen = opened.Actions.Select(action => action.ActionId).ToList();
        return await db.Actions.AsNoTracking().AsAt(day.Moment).Where(action => action.PlanId == opened.Plan.Id && seen.Contains(action.Id)).ToListAsync(cancel);
    }
}

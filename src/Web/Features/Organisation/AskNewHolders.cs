using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>
/// Asks whoever has begun in a post to accept the actions that an earlier holder had accepted: at once when their first day is here, by <see cref="RunAsync"/> every night when it was still to come.
/// </summary>
public sealed class AskNewHolders(GoldenThreadDb db, DatabaseTime time)
{
    /// <summary>How many actions ask their new holder since the last round.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = now, Today = CouncilClock.DayOf(now) };
        var holdings = await db.Holdings.AsNoTracking().ToListAsync(cancel);
        // An acceptance since their first day is the new holder's own.
        var asked = await AskAsync(db, [.. holdings.Where(h => h.HoldsOn(actor.Today)).Select(h => (h, h.From))], holdings, actor, cancel);
        return asked.Count == 0 || await db.CommitAsync(asked, Submission.Of(actor), cancel) is not null ? 0 : asked.Count;
    }

    /// <summary>Asks those who were appointed just now, where their first day is here: whatever was accepted until today, somebody else accepted.</summary>
    public static Task<List<Event>> AskAsync(GoldenThreadDb db, IEnumerable<PostHolding> appointed, IReadOnlyCollection<PostHolding> holdings, Actor actor, CancellationToken cancel) =>
        AskAsync(db, [.. appointed.Where(h => h.HoldsOn(actor.Today)).Select(h => (h, actor.Today.AddDays(1)))], holdings, actor, cancel);

    private static async Task<List<Event>> AskAsync(GoldenThreadDb db, IReadOnlyList<(PostHolding Holding, DateOnly Before)> begun, IReadOnlyCollection<PostHolding> holdings, Actor actor, CancellationToken cancel)
    {
        var before = begun.Where(each => Post.ChangesHands(each.Holding, holdings)).GroupBy(each => each.Holding.PostId).ToDictionary(same => same.Key, same => same.Max(each => each.Before));
        if (before.Count == 0) { return []; }

        var chart = await db.ChartAsync(cancel);
        var inForce = db.Actions.AsNoTracking().Where(a => a.RemovedOn == null && db.Plans.Any(p => p.Id == a.PlanId && p.UndoneAt == null));
        var accepted = (await inForce.ToListAsync(cancel)).Where(a => !a.Progress.IsClosed && a.Progress.AcceptedBy.Any(each => before.TryGetValue(each.Key, out var day) && each.Value < day)).Select(a => a.Id).ToList();
        List<Event> events = [];
        foreach (var action in await db.Actions.Where(a => accepted.Contains(a.Id)).OrderBy(a => a.Code).ToListAsync(cancel))
        {
            var asked = before.Select(each => chart.Post(each.Key) is { } post ? action.AskNewHolder(post, each.Value, actor) : null).OfType<LeadHandedOver>().ToList();
            if (asked.Count > 0) { await db.StandAsync(action, chart, cancel); }
            events.AddRange(asked);
        }

        return events;
    }
}

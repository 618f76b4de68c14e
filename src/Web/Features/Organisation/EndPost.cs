using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Ends a post that nobody holds and on which nothing hangs any more.</summary>
public sealed class EndPost(GoldenThreadDb db, StandingShelf standings, PlanShelf plans)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var posts = await db.AllPostsAsync(cancel);
        var post = posts.Single(p => p.Id == id);
        db.HoldTo(post, by);

        // A post that is one of a class may end: the class goes on leading. One that is named itself may not.
        var open = (await plans.NowAsync(db, cancel)).Where(plan => plan.UndoneAt is null && !plan.IsSuperseded).Select(plan => plan.Id).ToHashSet();
        var led = (await standings.NowAsync(db, cancel)).Where(s => !s.IsClosed && open.Contains(s.PlanId) && s.Posts.Contains(id)).Select(s => s.ActionId).ToList();
        var named = (await db.Actions.AsNoTracking().Where(a => led.Contains(a.Id)).ToListAsync(cancel)).Where(a => a.LeadPosts.Contains(id)).Select(a => $"action {a.Code}");
        var chaired = await db.Boards.Where(b => b.ChairPostId == id && b.EndedOn == null).Select(b => $"the chair of {b.Name}").ToListAsync(cancel);
        var outcome = post.End(on, [.. named.Order(StringComparer.Ordinal), .. chaired], posts, await db.HoldingsOfAsync(id, cancel), by.Actor);
        return await db.SaveAsync(outcome, by, cancel, standings: true);
    }
}

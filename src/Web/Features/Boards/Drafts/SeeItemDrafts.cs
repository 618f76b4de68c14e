using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Boards;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Somebody else who is writing in an item of the same meeting.</summary>
public sealed record ItemWriter(string Post, int Item, string At);

/// <summary>What is typed of a meeting and not saved: one's own draft of an item, and who else is writing now.</summary>
public sealed class SeeItemDrafts(GoldenThreadDb db)
{
    /// <summary>Whoever typed within so many seconds is writing.</summary>
    public const int Seconds = 45;

    public Task<ItemDraft?> OwnAsync(Guid meeting, int key, Guid account, CancellationToken cancel) =>
        db.ItemDrafts.AsNoTracking().SingleOrDefaultAsync(each => each.MeetingId == meeting && each.ItemKey == key && each.AccountId == account, cancel);

    /// <summary>The others, whoever typed last first.</summary>
    public async Task<IReadOnlyList<ItemWriter>> RunAsync(Guid meeting, Actor actor, CancellationToken cancel)
    {
        var since = actor.At.AddSeconds(-Seconds);
        return [.. (await db.ItemDrafts.AsNoTracking().Where(each => each.MeetingId == meeting && each.AccountId != actor.Account && each.At >= since).OrderByDescending(each => each.At).Select(each => new { each.Post, each.ItemKey, each.At }).ToListAsync(cancel))
            .Select(each => new ItemWriter(each.Post, each.ItemKey, CouncilClock.TimeOf(each.At)))];
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Boards;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Keeps what somebody types of an item of a meeting, over what they had typed before; for them alone, and outside History.</summary>
public sealed class KeepItemDraft(GoldenThreadDb db)
{
    /// <summary>The most characters of a draft, in all its fields together.</summary>
    public const int Most = 200_000;

    /// <returns>When it was kept; null where it is too long.</returns>
    public async Task<DateTimeOffset?> RunAsync(Guid meeting, int key, IReadOnlyDictionary<string, string> fields, int? seen, Actor actor, CancellationToken cancel)
    {
        if (fields.Sum(field => field.Key.Length + field.Value.Length) > Most) { return null; }
        if (await db.ItemDrafts.SingleOrDefaultAsync(each => each.MeetingId == meeting && each.ItemKey == key && each.AccountId == actor.Account, cancel) is not { } draft)
        {
            draft = db.ItemDrafts.Add(new() { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, MeetingId = meeting, ItemKey = key, AccountId = actor.Account }).Entity;
        }

        (draft.Post, draft.Fields, draft.Seen, draft.At) = (actor.Post, fields, seen, actor.At);
        await db.SaveChangesAsync(cancel);
        return actor.At;
    }
}

using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Throws a draft away: it was saved for good, or is not wanted.</summary>
public sealed class DropItemDraft(GoldenThreadDb db)
{
    public Task RunAsync(Guid meeting, int key, Guid account, CancellationToken cancel) =>
        db.ItemDrafts.Where(each => each.MeetingId == meeting && each.ItemKey == key && each.AccountId == account).ExecuteDeleteAsync(cancel);
}

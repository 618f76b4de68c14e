using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Records the last day of whoever holds a post.</summary>
public sealed class VacatePost(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var post = await db.Posts.SingleAsync(p => p.Id == id, cancel);
        db.HoldTo(post, by);
        return await db.SaveAsync(post.Vacate(on, await db.HoldingsOfAsync(id, cancel), by.Actor), by, cancel);
    }
}

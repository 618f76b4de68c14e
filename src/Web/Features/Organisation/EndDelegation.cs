using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Ends a delegation early: whoever was on leave is back.</summary>
public sealed class EndDelegation(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, Guid delegation, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var post = await db.Posts.SingleAsync(p => p.Id == id, cancel);
        if ((await db.DelegationsOfAsync(id, cancel)).SingleOrDefault(d => d.Id == delegation) is not { } found) { return [new Problem("", "This delegation is not there any more.")]; }
        return await db.SaveAsync(post.EndDelegation(found, desk.PersonId, await db.HoldingsOfAsync(id, cancel), by.Actor), by, cancel);
    }
}

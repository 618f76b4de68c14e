using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Names who stands in for a post during leave.</summary>
public sealed class NameDelegate(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, Guid? person, DateOnly? from, DateOnly? to, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var post = await db.Posts.SingleAsync(p => p.Id == id, cancel);
        var named = person is { } known ? await db.People.SingleOrDefaultAsync(p => p.Id == known, cancel) : null;
        var outcome = post.NameDelegate(Guid.CreateVersion7(), named, from, to, desk.PersonId, await db.HoldingsOfAsync(id, cancel), await db.DelegationsOfAsync(id, cancel), by.Actor);
        if (outcome.Value is { } happened) { db.Delegations.Add(happened.Delegation); }
        return await db.SaveAsync(outcome, by, cancel);
    }
}

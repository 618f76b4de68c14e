using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Appoints the holder of a post. The new holder is asked to accept each open action that an earlier one had accepted, from their first day.</summary>
public sealed class AppointHolder(GoldenThreadDb db)
{
    /// <param name="person">Somebody whom the council knows; null for somebody new.</param>
    /// <param name="name">The name of somebody new.</param>
    /// <param name="email">Their address.</param>
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, Guid? person, string? name, string? email, DateOnly? from, bool shares, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var post = await db.Posts.SingleAsync(p => p.Id == id, cancel);
        db.HoldTo(post, by);

        List<Event> events = [];
        var appointed = person is { } known ? await db.People.SingleOrDefaultAsync(p => p.Id == known, cancel) : null;
        if (person is null && Naming.Tidy(name + email).Length > 0)
        {
            appointed = new Person { Id = Guid.CreateVersion7(), Name = "" };
            var added = appointed.Begin(name, email, await db.People.ToListAsync(cancel), by.Actor);
            if (added.Value is null) { return added.Problems; }
            db.People.Add(appointed);
            events.Add(added.Value);
        }

        var holdings = await db.HoldingsOfAsync(id, cancel);
        var outcome = post.Appoint(Guid.CreateVersion7(), appointed, from, shares, holdings, by.Actor);
        if (outcome.Value is not { } happened) { return outcome.Problems; }
        db.Holdings.Add(happened.Holding);
        events.Add(happened);
        events.AddRange(await AskNewHolders.AskAsync(db, [happened.Holding], holdings, by.Actor, cancel));
        return await db.SaveAsync(events, by, cancel);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Appoints the holder of a post. The new holder is asked to accept each open action that the former one had accepted.</summary>
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

        var outcome = post.Appoint(Guid.CreateVersion7(), appointed, from, shares, await db.HoldingsOfAsync(id, cancel), by.Actor);
        if (outcome.Value is not { } happened) { return outcome.Problems; }
        db.Holdings.Add(happened.Holding);
        events.Add(happened);
        if (happened.Former.Count > 0) { events.AddRange(await AskToAcceptAsync(post, by, cancel)); }
        return await db.SaveAsync(events, by, cancel);
    }

    private async Task<List<Event>> AskToAcceptAsync(Post post, Submission by, CancellationToken cancel)
    {
        var chart = await db.ChartAsync(cancel);
        List<Event> events = [];
        foreach (var action in (await db.Actions.Where(a => a.RemovedOn == null).ToListAsync(cancel)).Where(a => a.Progress.AcceptedBy.ContainsKey(post.Id)))
        {
            if (action.HandOver(post.Id, post, by.Actor, chart).Value is not { } asked) { continue; }
            await db.StandAsync(action, chart, cancel);
            events.Add(asked);
        }

        return events;
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Loads a priority with its story, or begins the story; null where there is no such priority.</summary>
public sealed class ActOnStory(GoldenThreadDb db, OrganisationShelf organisations)
{
    public async Task<Outcome<T>?> RunAsync<T>(string slug, Func<PriorityStory, Aim, PostChart, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Aims.AsNoTracking().SingleOrDefaultAsync(each => each.Slug == slug, cancel) is not { } aim) { return null; }
        var story = await db.Stories.SingleOrDefaultAsync(each => each.AimId == aim.Id, cancel);
        if (by.Seen is { } seen && seen != (story?.Version ?? 0)) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        if (story is null) { db.Stories.Add(story = new() { Id = by.Key, AimId = aim.Id, Version = 1 }); }
        return await db.CommitAsync(rule(story, aim, (await organisations.NowAsync(db, cancel)).Chart), by, cancel);
    }
}

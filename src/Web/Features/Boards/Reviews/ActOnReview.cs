using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What every act on one review does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnReview(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when there is no such review.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(int number, Func<Review, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Reviews.SingleOrDefaultAsync(each => each.Number == number, cancel) is not { } found) { return null; }
        if (by.Seen is { } seen && seen != found.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this review while you were working on it."); }
        return await db.CommitAsync(rule(found, await organisations.NowAsync(db, cancel)), by, cancel);
    }
}

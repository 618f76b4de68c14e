using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Shared;

/// <summary>What acts on one record do: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnRecord(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when there is no such thing.</summary>
    public async Task<Outcome<T>?> RunAsync<TThing, T>(IQueryable<TThing> found, Func<TThing, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel)
        where TThing : class where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await found.SingleOrDefaultAsync(cancel) is not { } thing) { return null; }
        if (by.Seen is { } seen && seen != (int)db.Entry(thing).Property("Version").CurrentValue!) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        return await db.CommitAsync(rule(thing, await organisations.NowAsync(db, cancel)), by, cancel);
    }

    /// <summary>Lets the rule make a new thing, numbered under the lock of the council's chain, so that no two get one number; the same form sent twice makes it once.</summary>
    public async Task<Outcome<T>> AddAsync<TThing, T>(Func<OrganisationView, Task<(TThing? Thing, Outcome<T> Outcome)>> rule, Submission by, CancellationToken cancel)
        where TThing : class where T : Event
    {
        Outcome<T>? made = null;
        var refused = await db.DecideAsync(async () =>
        {
            var (thing, outcome) = await rule(await organisations.NowAsync(db, cancel));
            if (thing is null) { return Decision.Refuse(outcome.Problems); }
            db.Set<TThing>().Add(thing);
            made = outcome;
            return new Decision([outcome.Value!]);
        }, by, cancel);
        return refused is { Count: > 0 } ? refused.ToList() : made ?? Outcome<T>.Before;
    }
}

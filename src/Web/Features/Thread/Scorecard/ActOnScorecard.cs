using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Loads the scorecard of the council or a service, or begins it; null where there is no such service.</summary>
public sealed class ActOnScorecard(GoldenThreadDb db, OrganisationShelf organisations)
{
    public async Task<Outcome<T>?> RunAsync<T>(Guid? service, Func<Scorecard, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (service is not null && (await organisations.NowAsync(db, cancel)).Chart.Service(service) is not { EndedOn: null }) { return null; }
        var scorecard = await db.Scorecards.SingleOrDefaultAsync(each => each.ServiceId == service, cancel);
        if (by.Seen is { } seen && seen != (scorecard?.Version ?? 0)) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        if (scorecard is null) { db.Scorecards.Add(scorecard = new() { Id = by.Key, ServiceId = service, Version = 1 }); }
        return await db.CommitAsync(rule(scorecard), by, cancel);
    }
}

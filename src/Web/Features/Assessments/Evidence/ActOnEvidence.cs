using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What every act on one piece of evidence does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnEvidence(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when there is no such piece.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(Guid id, Func<Evidence, PostChart, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Evidence.SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } evidence) { return null; }
        if (by.Seen is { } seen && seen != evidence.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this piece of evidence while you were working on it."); }
        return await db.CommitAsync(rule(evidence, (await organisations.NowAsync(db, cancel)).Chart), by, cancel);
    }
}

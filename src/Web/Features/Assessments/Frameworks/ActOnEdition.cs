using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What every act on one edition of a framework does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnEdition(GoldenThreadDb db)
{
    /// <summary>Lets the rule decide; null when there is no such edition.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string code, int number, Func<FrameworkEdition, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.FrameworkEditions.SingleOrDefaultAsync(each => each.Code == code && each.Number == number, cancel) is not { } edition) { return null; }
        if (by.Seen is { } seen && seen != edition.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this edition while you were working on it."); }
        return await db.CommitAsync(rule(edition), by, cancel);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What every act on one list of measures does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnList(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    public static Problem Changed => new(GoldenThreadDb.ConflictField, "Somebody else changed this list while you were working on it.");

    /// <summary>Lets the rule decide; null when the list does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string code, Func<MeasureList, MeasureAround, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.MeasureLists.SingleOrDefaultAsync(list => list.Code == code, cancel) is not { } list) { return null; }
        if (by.Seen is { } seen && seen != list.Version) { return Changed; }
        return await db.CommitAsync(rule(list, new(await measures.NowAsync(db, cancel), await organisations.NowAsync(db, cancel))), by, cancel);
    }
}

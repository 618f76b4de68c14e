using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Words the council's standard for plans anew.</summary>
public sealed class ChangePlanStandard(GoldenThreadDb db)
{
    public async Task<Outcome<PlanStandardChanged>> RunAsync(IReadOnlyList<StandardCriterion> criteria, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanStandardChanged>(by, cancel) is { } before) { return before; }
        var standard = await db.PlanStandards.SingleOrDefaultAsync(cancel);
        if (by.Seen is { } seen && seen != (standard?.Version ?? 0)) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        if (standard is null) { db.PlanStandards.Add(standard = new() { Id = by.Key, Version = 1 }); }
        return await db.CommitAsync(standard.Change(criteria, by.Actor), by, cancel);
    }
}

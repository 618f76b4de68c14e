using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What every act on one inspection does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnInspection(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when the inspection does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string code, Func<Inspection, IReadOnlyList<Inspection>, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        var all = await db.Inspections.ToListAsync(cancel);
        if (all.Find(each => each.Code == code) is not { } inspection) { return null; }
        if (by.Seen is { } seen && seen != inspection.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this inspection while you were working on it."); }
        return await db.CommitAsync(rule(inspection, all), by, cancel);
    }

    /// <summary>The same for a rule that looks at the council's posts or its working days.</summary>
    public async Task<Outcome<T>?> InCouncilAsync<T>(string code, Func<Inspection, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        var organisation = await organisations.NowAsync(db, cancel);
        return await RunAsync(code, (inspection, _) => rule(inspection, organisation), by, cancel);
    }
}

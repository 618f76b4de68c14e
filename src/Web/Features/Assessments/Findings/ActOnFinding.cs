using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What every act on one finding does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnFinding(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when the finding does not exist.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(string inspection, int number, Func<Finding, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Inspections.AsNoTracking().Where(each => each.Code == inspection).Select(each => (Guid?)each.Id).SingleOrDefaultAsync(cancel) is not { } id
            || await db.Findings.SingleOrDefaultAsync(each => each.InspectionId == id && each.Number == number, cancel) is not { } finding) { return null; }
        if (by.Seen is { } seen && seen != finding.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this finding while you were working on it."); }
        return await db.CommitAsync(rule(finding, await organisations.NowAsync(db, cancel)), by, cancel);
    }
}

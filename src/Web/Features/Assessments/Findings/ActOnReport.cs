using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What every act on the report of an inspection does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnReport(GoldenThreadDb db)
{
    /// <summary>Lets the rule decide; null when there is no such report that stands or waits.</summary>
    /// <param name="id">The report.</param>
    public async Task<Outcome<T>?> RunAsync<T>(Guid id, Func<InspectionReport, InspectionReport?, IReadOnlyCollection<int>, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        Outcome<T>? outcome = null;
        // While the chain is held: of two first readings only one is agreed to.
        var refused = await db.DecideAsync(async () =>
        {
            outcome = await DecideAsync(id, rule, by, cancel);
            return outcome?.Value is { } happened ? new Decision([happened]) : Decision.Refuse(outcome?.Problems ?? [new Problem("", "There is no such report.")]);
        }, by, cancel);
        return refused is null || outcome is null ? outcome : refused.Count == 0 ? Outcome<T>.Before : (Outcome<T>)refused.ToList();
    }

    private async Task<Outcome<T>?> DecideAsync<T>(Guid id, Func<InspectionReport, InspectionReport?, IReadOnlyCollection<int>, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.InspectionReports.SingleOrDefaultAsync(each => each.Id == id && !each.IsPutAway, cancel) is not { } report) { return null; }
        if (by.Seen is { } seen && seen != report.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this report while you were working on it."); }
        var other = await db.InspectionReports.SingleOrDefaultAsync(each => each.InspectionId == report.InspectionId && each.Id != id && each.AcceptedBy != null && !each.IsPutAway, cancel);
        var places = (await db.Findings.AsNoTracking().Where(each => each.InspectionId == report.InspectionId && each.WithdrawnBecause == null).ToListAsync(cancel)).SelectMany(finding => finding.Paragraphs).ToHashSet();
        return rule(report, other, places);
    }
}

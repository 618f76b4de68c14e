using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Opens an inspection. Its identity is the submission's key, so that the same form sent twice leads to the same inspection.</summary>
public sealed class BeginInspection(GoldenThreadDb db)
{
    /// <returns>How addresses name it; empty where it was refused.</returns>
    public async Task<(string Code, IReadOnlyList<Problem> Problems)> RunAsync(InspectionDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return (earlier.Count > 0 ? "" : (await db.Inspections.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Code, earlier); }
        var (inspection, outcome) = Inspection.Open(by.Key, details, await db.Inspections.AsNoTracking().ToListAsync(cancel), by.Actor);
        if (inspection is null || outcome.Value is not { } opened) { return ("", outcome.Problems); }
        db.Inspections.Add(inspection);
        return await db.CommitAsync([opened], by, cancel) is { } problem ? ("", [problem]) : (inspection.Code, []);
    }
}

using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Makes a finding of paragraphs of a report. Its identity is the submission's key, so that the same form sent twice leads to the same finding.</summary>
public sealed class MakeFinding(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <returns>Its number; null where it was refused.</returns>
    public async Task<(int? Number, IReadOnlyList<Problem> Problems)> RunAsync(Guid report, FindingDetails details, Submission by, CancellationToken cancel)
    {
        Finding? made = null;
        var refused = await db.DecideAsync(async () =>
        {
            if (await db.InspectionReports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == report && each.AcceptedBy != null && !each.IsPutAway, cancel) is not { } standing) { return Decision.Refuse(new Problem("", "There is no such report.")); }
            var last = await db.Findings.Where(each => each.InspectionId == standing.InspectionId).Select(each => (int?)each.Number).MaxAsync(cancel) ?? 0;
            var (finding, outcome) = Finding.Make(by.Key, standing, last + 1, details, (await organisations.NowAsync(db, cancel)).Chart, by.Actor);
            if (finding is null) { return Decision.Refuse(outcome.Problems); }
            db.Findings.Add(made = finding);
            return new Decision([outcome.Value!]);
        }, by, cancel);
        if (refused is { Count: > 0 }) { return (null, refused); }
        return (made?.Number ?? (await db.Findings.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Number, []);
    }
}

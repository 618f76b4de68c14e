using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Agrees to what was read of a report; the scores that it gives are kept with the inspection.</summary>
public sealed class AcceptReport(ActOnReport act, GoldenThreadDb db)
{
    public async Task<Outcome<ReportRead>?> RunAsync(Guid report, Submission by, CancellationToken cancel)
    {
        var of = await db.InspectionReports.AsNoTracking().Where(each => each.Id == report).Select(each => (Guid?)each.InspectionId).SingleOrDefaultAsync(cancel);
        var inspection = await db.Inspections.SingleOrDefaultAsync(each => each.Id == of, cancel);
        return await act.RunAsync(report, (waiting, before, cited) =>
        {
            var outcome = waiting.Accept(before, cited, by.Actor);
            if (outcome.Value is not null && waiting.Scores.Count > 0) { inspection!.Scores = waiting.Scores; }
            return outcome;
        }, by, cancel);
    }
}

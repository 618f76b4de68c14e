using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of a finding.</summary>
public sealed class ChangeFinding(ActOnFinding act, GoldenThreadDb db)
{
    public async Task<Outcome<FindingChanged>?> RunAsync(string inspection, int number, Guid report, FindingDetails details, Submission by, CancellationToken cancel) =>
        await db.InspectionReports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == report, cancel) is not { } standing ? null
        : await act.RunAsync(inspection, number, (finding, organisation) => finding.Change(standing, details, organisation.Chart, by.Actor), by, cancel);
}

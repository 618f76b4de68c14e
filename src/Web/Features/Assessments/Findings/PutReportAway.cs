using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Puts a reading away that nobody agreed to. Nothing of the record changes.</summary>
public sealed class PutReportAway(GoldenThreadDb db)
{
    public async Task<bool> RunAsync(Guid report, CancellationToken cancel) =>
        await db.InspectionReports.Where(each => each.Id == report && each.AcceptedBy == null && !each.IsPutAway).ExecuteUpdateAsync(set => set.SetProperty(each => each.IsPutAway, true), cancel) > 0;
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Freezes a report as it is reported. The figures are read while the council's chain is held, so that none can change between the looking and the freezing.</summary>
public sealed class FreezeMonitoring(GoldenThreadDb db, ComposeMonitoring compose, MeasureStandingShelf standings, MeasureShelf measures, OrganisationShelf organisations)
{
    /// <returns>What stood in the way; null when there is no such report.</returns>
    public async Task<IReadOnlyList<Problem>?> RunAsync(string code, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunMeasures)) { return [Actor.Refused("freeze a report of Core Monitoring")]; }
        if (await db.MonitoringReports.SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } report) { return null; }
        db.HoldTo(report, by);
        return await db.DecideAsync(async () =>
        {
            var content = await compose.RunAsync(report, (await standings.NowAsync(db, cancel)).All, await measures.NowAsync(db, cancel), (await organisations.NowAsync(db, cancel)).Chart, cancel);
            var outcome = report.Freeze(content, MonitoringDigest.Of(content), by.Actor);
            return outcome.Value is { } frozen ? new Decision([frozen]) : Decision.Refuse(outcome.Problems);
        }, by, cancel) ?? [];
    }
}

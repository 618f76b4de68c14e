using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Begins a report of Core Monitoring of a quarter, as a draft that follows the figures.</summary>
public sealed class BeginMonitoring(GoldenThreadDb db)
{
    /// <returns>What happened, and how addresses name the report.</returns>
    public async Task<(Outcome<MonitoringBegun> Outcome, string Code)> RunAsync(FinancialQuarter quarter, MonitoringChoice choice, Submission by, CancellationToken cancel)
    {
        var report = MonitoringReport.Of(Guid.CreateVersion7(), db.CouncilId, quarter, choice);
        if (!by.Actor.May(Right.RunMeasures)) { return (report.Begin([], by.Actor), report.Code); }
        if (await db.RepeatAsync<MonitoringBegun>(by, cancel) is { } before) { return (before, report.Code); }
        var outcome = report.Begin(await db.MonitoringReports.AsNoTracking().Select(each => each.Code).ToListAsync(cancel), by.Actor);
        if (outcome.Value is not null) { db.MonitoringReports.Add(report); }
        return (await db.CommitAsync(outcome, by, cancel), report.Code);
    }
}

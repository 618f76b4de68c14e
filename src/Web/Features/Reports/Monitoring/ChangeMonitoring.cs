using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Changes the lists, the grouping or the introduction of a draft report.</summary>
public sealed class ChangeMonitoring(GoldenThreadDb db)
{
    /// <returns>Null when there is no such report.</returns>
    public async Task<Outcome<MonitoringChanged>?> RunAsync(string code, MonitoringChoice choice, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunMeasures)) { return Actor.Refused("change a report of Core Monitoring"); }
        if (await db.RepeatAsync<MonitoringChanged>(by, cancel) is { } before) { return before; }
        if (await db.MonitoringReports.SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } report) { return null; }
        db.HoldTo(report, by);
        return await db.CommitAsync(report.Change(choice, by.Actor), by, cancel);
    }
}

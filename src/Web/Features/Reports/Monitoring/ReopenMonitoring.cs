using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Reports a quarter again in an edition of its own, with the reason; the frozen edition stays as it was reported.</summary>
public sealed class ReopenMonitoring(GoldenThreadDb db)
{
    /// <returns>Null when there is no such report.</returns>
    public async Task<Outcome<MonitoringReopened>?> RunAsync(string code, string? because, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.RunMeasures)) { return Actor.Refused("report a quarter again"); }
        if (await db.RepeatAsync<MonitoringReopened>(by, cancel) is { } before) { return before; }
        if (await db.MonitoringReports.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } report) { return null; }
        var latest = await db.MonitoringReports.Where(each => each.From == report.From && each.To == report.To).MaxAsync(each => each.Edition, cancel);
        var outcome = report.Reopen(Guid.CreateVersion7(), because, latest, by.Actor);
        if (outcome.Value is { } reopened) { db.MonitoringReports.Add(reopened.Next); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}

using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The reports of Core Monitoring that somebody may see, the latest first; what they hold is not read.</summary>
public sealed class ListMonitoring(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<MonitoringRow>> RunAsync(CancellationToken cancel) =>
        await db.MonitoringReports.AsNoTracking().Where(report => report.FrozenAt != null || desk.ReadsDrafts).OrderByDescending(report => report.To).ThenByDescending(report => report.Edition)
            .Select(report => new MonitoringRow { Id = report.Id, Code = report.Code, Title = report.Title, From = report.From, To = report.To, Edition = report.Edition, Replaces = report.Replaces, Because = report.Because, FrozenAt = report.FrozenAt, FrozenBy = report.FrozenBy }).ToListAsync(cancel);
}

/// <summary>A report in the list.</summary>
public sealed record MonitoringRow
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required int Edition { get; init; }
    public required Guid? Replaces { get; init; }
    public required string? Because { get; init; }
    public required DateTimeOffset? FrozenAt { get; init; }
    public required string? FrozenBy { get; init; }
}

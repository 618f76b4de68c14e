using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A report of Core Monitoring as a file, under the address of its page.</summary>
public static class MonitoringRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/monitoring/{report}.{format:regex(^(docx|xlsx|ods|csv|html|json)$)}", async (string report, string format, OpenMonitoring open, CancellationToken cancel) =>
        {
            if (await open.RunAsync(report, corrections: true, cancel) is not { } opened) { return Results.NotFound(); }
            return WholeFile.Of(file => MonitoringFile.Write(opened, format, file), PlanPrinting.MediaType(format), $"core-monitoring {opened.Report.Code}.{format}");
        }).Needs(Right.ReadMeasures).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}

using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A plan as a file: the actions that the page shows, under the same address and query.</summary>
public static class PlanDownloadRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/plans/{plan}.{format:regex(^(docx|xlsx|ods|csv|html|json)$)}", async (string plan, string format, string? columns, HttpRequest request, Desk desk, OpenPlan open, PrintPlan print, ExportPlan export, CancellationToken cancel) =>
        {
            var asAt = AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today);
            var filter = ActionFilter.Of(request.Query);
            if (format == "json")
            {
                return await export.RunAsync(plan, asAt, request.Query["history"] == "1", cancel) is { } json ? Download(plan, "json", asAt, stream => PlanFileJson.Write(json, stream)) : Results.NotFound();
            }

            if (columns == "list" || (format == "csv" && columns is null))
            {
                return await open.RunAsync(plan, asAt, cancel) is { } opened
                    ? Download(plan, format, asAt, stream => PlanPrinting.List(opened, filter.Apply(opened, desk), format, stream))
                    : Results.NotFound();
            }

            return await print.RunAsync(plan, filter, asAt, columns == "all", cancel) is { } paper ? Download(plan, format, asAt, stream => PlanPrinting.Write(paper, format, stream)) : Results.NotFound();
        }).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

    private static IResult Download(string plan, string format, AsAt asAt, Action<Stream> write) =>
        WholeFile.Of(write, PlanPrinting.MediaType(format), $"{plan} {asAt.Shown:yyyy-MM-dd}.{format}");
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The register of issued reports as a table.</summary>
public static class IssuedRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/issued.{format:regex(^(xlsx|ods|csv)$)}", async (string format, SeeIssued see, Desk desk, CancellationToken cancel) =>
            TableFile.Of(IssuedTable.Of(await see.RunAsync(cancel)), format, $"issued reports {desk.Today:yyyy-MM-dd}")).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}

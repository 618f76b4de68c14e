using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Self-assessments side by side as a file, under the address and the query of their page.</summary>
public static class SideBySideRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assessments/self/side-by-side.{format:regex(^(xlsx|ods|csv)$)}", async (string format, string? framework, HttpRequest request, LaySideBySide lay, Desk desk, CancellationToken cancel) =>
        {
            if ((await lay.RunAsync(framework, request.Query["assessment"], cancel)).Compared is not { } compared) { return Results.NotFound(); }
            return WholeFile.Of(file => SideBySideFile.Write(compared, format, file), PlanPrinting.MediaType(format), $"self-assessments side by side {desk.Today:yyyy-MM-dd}.{format}");
        }).Needs(Right.ReadAssessments).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}

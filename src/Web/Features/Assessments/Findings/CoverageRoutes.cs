using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The coverage of a report as a file, under the address of its page, now or as at a day.</summary>
public static class CoverageRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assessments/inspections/{inspection}/coverage.{format:regex(^(docx|xlsx|ods|csv|html|json)$)}", async (string inspection, string format, HttpRequest request, OpenInspection open, LookAtAnswers look, Desk desk, CancellationToken cancel) =>
        {
            var asAt = AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today);
            if (await open.AsAtAsync(inspection, asAt, cancel) is not { Coverage: not null } opened) { return Results.NotFound(); }
            var looked = await look.RunAsync(opened.Findings, cancel);
            return WholeFile.Of(file => CoverageFile.Write(opened, looked, desk.Council.Name, asAt.Shown, format, file), PlanPrinting.MediaType(format), $"coverage {opened.Inspection.Code} {asAt.Shown:yyyy-MM-dd}.{format}");
        }).Needs(Right.ReadAssessments).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Files of evidence: always saved, never opened inside the site.</summary>
public static class EvidenceRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/evidence/{id:guid}", async (Guid id, OpenEvidence open, HttpResponse response, CancellationToken cancel) =>
        {
            if (await open.RunAsync(id, cancel) is not var (evidence, content)) { return Results.NotFound(); }
            response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers.CacheControl = "no-store";
            return Results.Stream(content, evidence.ContentType, evidence.FileName);
        }).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}

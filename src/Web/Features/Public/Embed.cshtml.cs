using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>A service for other sites to show in a frame: without scripts and cookies, and only where the council lists the site.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Draw)]
public sealed class ServiceEmbedPage(PublicationInForce published, FramedBy framedBy, Desk desk, Shell shell) : PublicPage(published, desk, shell)
{
    public PublishedServiceStandards Service { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string service, CancellationToken cancel)
    {
        Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; frame-ancestors {framedBy.Ancestors}; base-uri 'none'; object-src 'none'";
        Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return ShowAsync(seen => (Service = seen.Service(service)!) is not null, cancel);
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>A service: the standards that it is held to, and what is being improved in it.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Draw)]
public sealed class PublicServicePage(PublicationInForce published, Desk desk, Shell shell) : PublicPage(published, desk, shell)
{
    public PublishedServiceStandards Service { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string service, CancellationToken cancel) => ShowAsync(seen => (Service = seen.Service(service)!) is not null, cancel);
}

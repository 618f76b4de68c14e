using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>A priority: what was wanted, what was promised for it, and how its measures stand.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Draw)]
public sealed class PublicPriorityPage(PublicationInForce published, Desk desk, Shell shell) : PublicPage(published, desk, shell)
{
    public PublishedPriority Priority { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string priority, CancellationToken cancel) => ShowAsync(seen => (Priority = seen.Priority(priority)!) is not null, cancel);
}

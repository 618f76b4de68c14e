using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>A measure: what it counts, how it went, how it is rated and where the figures come from.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Draw)]
public sealed class PublicMeasurePage(PublicationInForce published, Desk desk, Shell shell) : PublicPage(published, desk, shell)
{
    public PublishedMeasure Measure { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => ShowAsync(seen => (Measure = seen.Measure(measure)!) is not null, cancel);
}

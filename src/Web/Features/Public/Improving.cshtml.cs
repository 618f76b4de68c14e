using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>What is being improved, and whether what was promised has happened.</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Draw)]
public sealed class ImprovingPage(PublicationInForce published, Desk desk, Shell shell) : PublicPage(published, desk, shell)
{
    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => ShowAsync(_ => true, cancel);
}

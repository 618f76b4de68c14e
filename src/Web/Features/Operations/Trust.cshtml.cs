using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Operations;

[Needs(Right.ReadHistory)]
public sealed class TrustPage(ReadTrust read, Desk desk) : PageModel
{
    public IReadOnlyList<TrustFact> Facts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (desk.Actor.ReachOf(Right.ReadHistory) != Reach.All) { return NotFound(); }
        Facts = await read.RunAsync(cancel);
        return Page();
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Operations;

[Needs(Right.ReadHistory)]
public sealed class VerifyPage(VerifyHistory verify, Desk desk, Shell shell) : PageModel
{
    public ChainReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        // The report names records; whoever may not read them all is not told.
        if (desk.Actor.ReachOf(Right.ReadHistory) != Reach.All) { return NotFound(); }
        shell.Crumbs = [new("History", "/history")];
        Report = await verify.OfThisCouncilAsync(desk.Council.Code, cancel);
        return Page();
    }
}

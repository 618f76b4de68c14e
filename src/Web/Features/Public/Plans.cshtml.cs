using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Public;

[Needs(Right.ReadPublished)]
public sealed class PublicPlansPage(PublishedPlans published, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<(Plan Plan, IReadOnlyList<ActionStanding> Actions)> Plans { get; private set; } = [];
    public DateOnly Today => desk.Today;
    public bool IsSignedIn => desk.IsSignedIn;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        shell.IsPublic = true;
        Plans = await published.RunAsync(cancel);
    }
}

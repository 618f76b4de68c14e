using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class PlansPage(OpenPlan open, Desk desk) : PageModel
{
    public IReadOnlyList<OpenedPlan> Plans { get; private set; } = [];
    public Desk Desk => desk;

    public async Task OnGetAsync(CancellationToken cancel) => Plans = await open.AllAsync(cancel);
}

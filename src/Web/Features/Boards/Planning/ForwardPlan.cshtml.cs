using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class ForwardPlanPage(SeeForwardPlan plan, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Board { get; set; }

    public IReadOnlyList<ForwardDay> Days { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Days = await plan.RunAsync(Board, cancel);
        shell.Crumbs = [new("Boards", "/boards")];
    }
}

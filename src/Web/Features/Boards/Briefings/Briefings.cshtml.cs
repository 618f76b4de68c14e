using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.ReadCases)]
public sealed class BriefingsPage(ListBriefings list, Shell shell) : PageModel
{
    public IReadOnlyList<Briefing> All { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        All = await list.RunAsync(cancel);
        shell.Crumbs = [new("Boards", "/boards")];
    }
}

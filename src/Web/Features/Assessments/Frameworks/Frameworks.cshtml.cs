using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class FrameworksPage(ListFrameworks list, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<ListedFramework> TakenUp { get; private set; } = [];
    public IReadOnlyList<ListedFramework> Offered { get; private set; } = [];
    public bool MayRun => desk.May(Right.RunAssessments);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = await list.RunAsync(cancel);
        (TakenUp, Offered) = ([.. all.Where(each => each.Current is not null)], [.. all.Where(each => each.Current is null)]);
        shell.Crumbs = [new("Assessments", "/assessments")];
    }
}

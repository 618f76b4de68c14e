using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class AssessmentsPage(OpenInspection open, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<OpenedInspection> Rows { get; private set; } = [];
    public bool MayRun => desk.May(Right.RunAssessments);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await open.OpenedAsync(await open.AllAsync(cancel), cancel);
        shell.Crumbs = [];
    }
}

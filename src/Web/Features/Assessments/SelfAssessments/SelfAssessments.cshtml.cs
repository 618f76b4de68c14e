using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class SelfAssessmentsPage(ListSelfAssessments list, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<SelfAssessmentRow> Rows { get; private set; } = [];
    public bool MayRun => desk.May(Right.RunAssessments);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await list.RunAsync(cancel);
        shell.Crumbs = [new("Assessments", "/assessments")];
    }
}

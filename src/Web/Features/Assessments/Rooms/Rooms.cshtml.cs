using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadRooms)]
public sealed class RoomsPage(OpenRoom open, Shell shell) : PageModel
{
    public IReadOnlyList<Inspection> Inspections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Inspections = await open.AllAsync(cancel);
        shell.Crumbs = [];
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What the council published, publishes and prepares to publish.</summary>
[Needs(Right.RecordDecision)]
public sealed class PublicationsPage(SeePublications see, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<PublicationRow> Rows { get; private set; } = [];
    public bool MayPrepare => desk.May(Right.RunMeasures);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await see.RunAsync(cancel);
        shell.Crumbs = [new("Reports", "/reports")];
    }
}

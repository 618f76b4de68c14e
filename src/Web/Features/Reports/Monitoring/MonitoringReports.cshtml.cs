using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The reports of Core Monitoring, the latest quarter first.</summary>
[Needs(Right.ReadMeasures)]
public sealed class MonitoringReportsPage(ListMonitoring list, Desk desk, Shell shell) : PageModel
{
    public IReadOnlyList<MonitoringRow> Rows { get; private set; } = [];
    public bool May => desk.May(Right.RunMeasures);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await list.RunAsync(cancel);
        shell.Crumbs = [new("Reports", "/reports")];
    }
}

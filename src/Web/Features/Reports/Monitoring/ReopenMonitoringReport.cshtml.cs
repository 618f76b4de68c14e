using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Asks why a quarter is reported again.</summary>
[Needs(Right.RunMeasures)]
public sealed class ReopenMonitoringReportPage(ReopenMonitoring reopen, GoldenThreadDb db, Desk desk, Shell shell) : OneMonitoringPage(db, shell)
{
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancel) => await FindAsync(report, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string report, CancellationToken cancel)
    {
        if (!await FindAsync(report, cancel)) { return NotFound(); }
        var outcome = await reopen.RunAsync(report, Because, desk.By(Request), cancel);
        return Answer(outcome, outcome?.Value is { } reopened ? $"/reports/monitoring/{reopened.Next.Code}" : Path);
    }
}

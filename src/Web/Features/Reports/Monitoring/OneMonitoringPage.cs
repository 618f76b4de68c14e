using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>A page that changes one report of Core Monitoring.</summary>
public abstract class OneMonitoringPage(GoldenThreadDb db, Shell shell) : PageModel
{
    public MonitoringReport Report { get; private set; } = null!;
    public string Path => $"/reports/monitoring/{Report.Code}";
    protected GoldenThreadDb Db => db;

    protected async Task<bool> FindAsync(string code, CancellationToken cancel)
    {
        if (await db.MonitoringReports.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } report) { return false; }
        Report = report;
        shell.Crumbs = [new("Reports", "/reports"), new("Core Monitoring", "/reports/monitoring"), new(report.Title, Path)];
        return true;
    }

    /// <summary>Goes on and says what happened, or shows what stood in the way.</summary>
    protected IActionResult Answer<T>(Outcome<T>? outcome, string path) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        { Value: null } => this.Done(path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(path, $"{happened.InWords}."),
    };
}

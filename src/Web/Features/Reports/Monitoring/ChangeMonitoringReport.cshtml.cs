using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Changes what a draft report says and shows.</summary>
[Needs(Right.RunMeasures)]
public sealed class ChangeMonitoringReportPage(ChangeMonitoring change, MeasureShelf measures, GoldenThreadDb db, Desk desk, Shell shell) : OneMonitoringPage(db, shell)
{
    [BindProperty] public MonitoringForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancel)
    {
        if (!await FindAsync(report, cancel)) { return NotFound(); }
        Form = MonitoringForm.Of(Report.Choice);
        await OfferAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string report, CancellationToken cancel)
    {
        if (!await FindAsync(report, cancel)) { return NotFound(); }
        await OfferAsync(cancel);
        return Answer(await change.RunAsync(report, Form.Read(), desk.By(Request), cancel), Path);
    }

    private async Task OfferAsync(CancellationToken cancel) => Form.Offer((await measures.AsOfAsync(Db, desk.MeasureSequence, cancel)).Book.Lists, desk.Today);
}

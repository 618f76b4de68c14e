using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What goes into an annual report, in which order, under which headings, with which words between.</summary>
[Needs(Right.RunMeasures)]
public sealed class WriteAnnualReportPage(WriteAnnual write, OfferAnnual offer, ListAnnualReports list, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public AnnualForm Form { get; set; } = new();

    public AnnualReport Report { get; private set; } = null!;
    public AnnualOffer Offer { get; private set; } = null!;
    public string Path => ListAnnualReports.PathOf(Report.FinancialYear);
    public IReadOnlyList<string> Gaps => AnnualGaps.Of(Report.FinancialYear, Offer.Snapshots, Offer.Owed);
    public AnnualSnapshot? Of(AnnualRow row) => Offer.Snapshots.FirstOrDefault(each => each.Key == row.Key);

    public async Task<IActionResult> OnGetAsync(string year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel)) { return NotFound(); }
        Form = AnnualForm.Of(Report.Draft?.Words ?? new(), Offer.Snapshots);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var words = Form.Read(faults);
        return await ActAsync(faults, by => write.RunAsync(Report.FinancialYear, words, by, cancel), Report.Id, _ => $"{Path}?edition={OpenAnnual.Draft}", Report.Title, cancel, Form.Place);
    }

    private async Task<bool> LoadAsync(string year, CancellationToken cancel)
    {
        if (FinancialYear.Read(year) is not { } of || await list.OneAsync(of, cancel) is not { } found) { return false; }
        (Report, Offer) = (found, await offer.RunAsync(of, Desk.Today, cancel));
        shell.Crumbs = [new("Reports", "/reports"), new("Annual reports", ListAnnualReports.Path), new(found.Title, Path)];
        return true;
    }
}

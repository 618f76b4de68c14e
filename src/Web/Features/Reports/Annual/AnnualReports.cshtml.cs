using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Reports;

/// <summary>The council's annual reports, and where the next is begun.</summary>
[Needs(Right.ReadCases)]
public sealed class AnnualReportsPage(ListAnnualReports list, BeginAnnual begin, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many years are offered.</summary>
    private const int Offered = 4;

    [BindProperty] public string? Year { get; set; }

    public IReadOnlyList<AnnualReport> Reports { get; private set; } = [];

    /// <summary>The years that have none yet.</summary>
    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];
    public bool MayPrepare => desk.May(Right.RunMeasures);
    public bool ReadsDrafts => desk.ReadsDrafts;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    [Needs(Right.RunMeasures)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var year = FinancialYear.Read(Year ?? "");
        var outcome = await begin.RunAsync(year, desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done($"{ListAnnualReports.PathOf(year!.Value)}/write", outcome.Value is { } happened ? $"{happened.InWords}. Choose what goes into it." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Reports = await list.RunAsync(cancel);
        var now = FinancialYear.Of(desk.Today).FirstYear;
        Years = [.. Enumerable.Range(now - Offered + 1, Offered).Reverse().Where(year => Reports.All(each => each.Year != year)).Select(year => new FinancialYear(year)).Select(year => new SelectListItem(year.ToString(), ListBoardAssessments.AddressOf(year)))];
        shell.Crumbs = [new("Reports", "/reports")];
    }
}

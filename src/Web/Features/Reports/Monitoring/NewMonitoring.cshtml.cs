using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Which quarter, which lists, how grouped: a report of Core Monitoring begins.</summary>
[Needs(Right.RunMeasures)]
public sealed class NewMonitoringPage(BeginMonitoring begin, MeasureShelf measures, GoldenThreadDb db, Desk desk, Shell shell) : PageModel
{
    private const int Offered = 12;

    [BindProperty] public string Quarter { get; set; } = "";
    [BindProperty] public MonitoringForm Form { get; set; } = new();

    /// <summary>The quarters to choose from: this one, and those before it.</summary>
    public IReadOnlyList<SelectListItem> Quarters { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Quarter = Quarters[1].Value;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!DateOnly.TryParseExact(Quarter, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || Quarters.All(each => each.Value != Quarter)) { return this.Show([new Problem("Quarter", "Choose a quarter.")]); }
        var (outcome, code) = await begin.RunAsync(FinancialQuarter.Of(day), Form.Read(), desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done($"/reports/monitoring/{code}", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Form.Offer((await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Book.Lists, desk.Today);
        var quarters = new List<SelectListItem>();
        for (var quarter = FinancialQuarter.Of(desk.Today); quarters.Count < Offered; quarter = FinancialQuarter.Of(quarter.Start.AddDays(-1)))
        {
            quarters.Add(new($"{quarter}: {Say.Date(quarter.Start)} to {Say.Date(quarter.End)}", quarter.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        Quarters = quarters;
        shell.Crumbs = [new("Reports", "/reports"), new("Core Monitoring", "/reports/monitoring")];
    }
}

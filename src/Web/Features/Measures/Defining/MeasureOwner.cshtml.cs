using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class MeasureOwnerPage(EntrustMeasure entrust, PairWithCost pair, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public Guid? Owner { get; set; }
    [BindProperty] public Guid? Deputy { get; set; }
    [BindProperty] public Guid? Cost { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        (Owner, Deputy, Cost) = (Measure.OwnerPost, Measure.DeputyPost, Measure.CostMeasure);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        Cost = Measure.CostMeasure;
        return !ModelState.IsValid ? this.Show([]) : await DoAsync(by => entrust.RunAsync(measure, Owner, Deputy, by, cancel), cancel: cancel);
    }

    public async Task<IActionResult> OnPostCostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        (Owner, Deputy) = (Measure.OwnerPost, Measure.DeputyPost);
        return !ModelState.IsValid ? this.Show([]) : await DoAsync(by => pair.RunAsync(measure, Cost, by, cancel), cancel: cancel);
    }
}

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
public sealed class MeasureEndPage(EndMeasure end, ReopenMeasure reopen, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAsync(measure, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = Day(On, "On", "The last day", problems);
        return problems.Count > 0 ? this.Show(problems) : await DoAsync(by => end.RunAsync(measure, on, Because, by, cancel), cancel: cancel);
    }

    public async Task<IActionResult> OnPostReopenAsync(string measure, CancellationToken cancel) =>
        await LoadAsync(measure, cancel) ? await DoAsync(by => reopen.RunAsync(measure, Because, by, cancel), cancel: cancel) : NotFound();
}

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
public sealed class MeasureCodePage(RecodeMeasure recode, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        Code = Measure.Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel) =>
        await LoadAsync(measure, cancel) ? await DoAsync(by => recode.RunAsync(measure, Code, by, cancel), cancel: cancel) : NotFound();
}

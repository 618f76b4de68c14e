using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class MeasureTargetsPage(OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel) => await LoadAsync(measure, cancel) ? Page() : NotFound();
}

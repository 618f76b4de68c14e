using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class MeasureListPage(ReadLists lists, ReadConflict conflicts, Desk desk, Shell shell) : OneListPage(lists, conflicts, desk, shell)
{
    public async Task<IActionResult> OnGetAsync(string list, CancellationToken cancel) => await LoadAsync(list, cancel) ? Page() : NotFound();
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class InspectionPage(OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel) => await LoadAsync(inspection, AskedDay, cancel, isRecord: true) ? Page() : NotFound();
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class CoveragePage(OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>"open" for what has no answer, "all" for every paragraph; else what wants an answer.</summary>
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    public IReadOnlyList<CoverageLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, AskedDay, cancel) || Opened.Coverage is not { } coverage) { return NotFound(); }
        Lines = [.. coverage.Lines.Where(line => Show switch { "all" => true, "open" => line.State == CoverageState.Unanswered, _ => line.State != CoverageState.NotNeeded })];
        return Page();
    }
}

using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class SelfAssessmentComparePage(OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : OneSelfAssessmentPage(open, conflicts, desk, shell)
{
    public IReadOnlyList<ComparedPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, AskedDay, cancel)) { return NotFound(); }
        if (Opened.Before is { } before) { Parts = AssessmentComparison.Of(Opened.Content, Opened.Scores, before.Content, before.Scores); }
        return Page();
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class SelfAssessmentChangePage(ChangeSelfAssessment change, SelfAssessmentChoices choices, OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : OneSelfAssessmentPage(open, conflicts, desk, shell)
{
    [BindProperty] public SelfAssessmentForm Form { get; set; } = new();
    public SelfAssessmentChoices Choices => choices;

    public async Task<IActionResult> OnGetAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, cancel)) { return NotFound(); }
        await choices.RunAsync(Assessment.Id, cancel);
        Form = SelfAssessmentForm.Of(Assessment);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, cancel)) { return NotFound(); }
        await choices.RunAsync(Assessment.Id, cancel);
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = Desk.By(Request);
        var outcome = await change.RunAsync(assessment, Form.Read(), by, cancel);
        return outcome is { IsGranted: false } ? await RefuseAsync([.. outcome.Problems.Select(Showing.InForm)], Assessment.Id, by, cancel) : await AnswerAsync(outcome, Assessment.Id, by, Path, Assessment.Title, cancel);
    }
}

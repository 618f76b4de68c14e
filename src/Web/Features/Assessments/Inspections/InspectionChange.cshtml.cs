using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class InspectionChangePage(ChangeInspection change, InspectionChoices choices, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    [BindProperty] public InspectionForm Form { get; set; } = new();
    public InspectionChoices Choices => choices;

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        await choices.RunAsync(Inspection.Id, cancel);
        Form = InspectionForm.Of(Inspection);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        await choices.RunAsync(Inspection.Id, cancel);
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = Desk.By(Request);
        var outcome = await change.RunAsync(inspection, Form.Read(), by, cancel);
        if (outcome is { IsGranted: false }) { return await RefuseAsync([.. outcome.Problems.Select(Showing.InForm)], Inspection.Id, by, cancel); }
        return await AnswerAsync(outcome, Inspection.Id, by, Path, Inspection.Title, cancel);
    }
}

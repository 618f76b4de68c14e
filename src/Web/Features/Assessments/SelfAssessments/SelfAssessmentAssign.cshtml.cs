using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class SelfAssessmentAssignPage(AssignLines assign, OpenSelfAssessment open, ReadConflict conflicts, Desk desk, Shell shell) : OneSelfAssessmentPage(open, conflicts, desk, shell)
{
    [BindProperty] public AssignmentForm Form { get; set; } = new();
    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAllAsync(assessment, cancel)) { return NotFound(); }
        Form = AssignmentForm.Of(Assessment, Opened.Content);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAllAsync(assessment, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = Desk.By(Request);
        return await AnswerAsync(await assign.RunAsync(assessment, Form.Read(), by, cancel), Assessment.Id, by, Path, Assessment.Title, cancel);
    }

    private async Task<bool> LoadAllAsync(string assessment, CancellationToken cancel)
    {
        if (!await LoadAsync(assessment, cancel)) { return false; }
        var gone = Assessment.Assignments.Select(each => each.Post).Distinct().Select(each => Desk.Organisation!.Chart.Post(each)).Where(post => post is { EndedOn: not null });
        Posts = [.. Choices.Posts(Desk.Organisation!, "Nobody"), .. gone.Select(post => new SelectListItem($"{post!.Title} (ended)", post.Id.ToString()))];
        Parts = [new("Choose", ""), .. Opened.Content.All().Select(each => new SelectListItem($"{each.Part.Ref} {each.Part.Title}", each.Part.Ref))];
        return true;
    }
}

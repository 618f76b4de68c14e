using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class NewSelfAssessmentPage(BeginSelfAssessment begin, SelfAssessmentChoices choices, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public SelfAssessmentForm Form { get; set; } = new();
    public SelfAssessmentChoices Choices => choices;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await choices.RunAsync(null, cancel);
        shell.Crumbs = [new("Assessments", "/assessments"), new("Self-assessments", "/assessments/self")];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var (code, problems) = await begin.RunAsync(Form.EditionId, Form.Read(), desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems.Select(Showing.InForm)) : this.Done($"/assessments/self/{code}/assign", "The self-assessment was begun. Say now who answers which line.");
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class RewritePlanPage(OpenPlan open, RewritePlan rewrite, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public PlanForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        Form = PlanForm.Of(Plan).WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string? more, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        if (more is not null) { Form.WithRoom(); return Page(); }

        List<Problem> problems = [];
        var words = Form.Read(problems);
        if (problems.Count > 0) { return this.Show(problems); }
        var outcome = await rewrite.RunAsync(plan, words, Desk.By(Request), cancel);
        return outcome is { IsGranted: false } ? this.Show(outcome.Problems.Select(PlanForm.InForm)) : Answer(outcome, $"{Path}/about");
    }
}

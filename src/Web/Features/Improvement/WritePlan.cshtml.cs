using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class WritePlanPage(WritePlan write, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public PlanForm Form { get; set; } = new();
    [BindProperty] public string? Code { get; set; }

    public void OnGet()
    {
        shell.Crumbs = [new("Plans", "/plans")];
        Form.WithRoom();
    }

    public async Task<IActionResult> OnPostAsync(string? more, CancellationToken cancel)
    {
        shell.Crumbs = [new("Plans", "/plans")];
        if (more is not null) { Form.WithRoom(); return Page(); }

        List<Problem> problems = [];
        var words = Form.Read(problems);
        if (problems.Count > 0) { return this.Show(problems); }

        return await write.RunAsync(Code, words, desk.By(Request), cancel) switch
        {
            { IsGranted: false } refused => this.Show(refused.Problems.Select(PlanForm.InForm)),
            { Value: { } added } => this.Done($"/plans/{added.About.Name}", $"{added.InWords}. It is a draft: members see it once it is submitted to a board. Now add its actions."),
            _ => this.Done("/plans", "Saved before; nothing was changed twice."),
        };
    }
}

using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class DropDraftPage(OpenPlan open, DropDraft drop, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await LoadAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return NotFound(); }
        var outcome = await drop.RunAsync(plan, Desk.By(Request), cancel);
        return Answer(outcome, outcome?.Value?.IsWholePlan == true ? "/plans" : $"{Path}/versions", "What it said stays in History.");
    }
}

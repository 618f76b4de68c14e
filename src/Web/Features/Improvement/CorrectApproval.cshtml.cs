using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RecordDecision)]
public sealed class CorrectApprovalPage(OpenPlan open, CorrectApproval correct, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Board { get; set; }
    [BindProperty] public string? Decision { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        (Board, Decision, On) = (Plan.InForce!.Board, Plan.InForce.Decision, DateParts.Of(Plan.InForce.ReviewedOn));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = TypedDay.Read(On, "On", "The day of the decision", problems);
        return problems.Count > 0 ? this.Show(problems) : Answer(await correct.RunAsync(plan, Plan.InForce!.Label, Board, Decision, on, Desk.By(Request), cancel), $"{Path}/versions", "Both stay in the record.");
    }

    private async Task<bool> FindAsync(string plan, CancellationToken cancel) =>
        await LoadAsync(plan, cancel, new PageLink("Versions and approval", $"/plans/{plan}/versions")) && Plan.InForce is not null;
}

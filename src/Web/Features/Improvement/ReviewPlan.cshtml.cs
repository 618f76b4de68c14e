using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RecordDecision)]
public sealed class ReviewPlanPage(OpenPlan open, ReviewPlan review, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Board { get; set; }
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Issues { get; set; }

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        (Board, On, Issues) = (Plan.InForce?.Board, DateParts.Of(Desk.Today), "None");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var on = TypedDay.Read(On, "On", "The day of the review", problems);
        return problems.Count > 0 ? this.Show(problems) : Answer(await review.RunAsync(plan, Board, on, Issues, Desk.By(Request), cancel), $"{Path}/versions");
    }

    private Task<bool> FindAsync(string plan, CancellationToken cancel) => LoadAsync(plan, cancel, new PageLink("Versions and approval", $"/plans/{plan}/versions"));
}

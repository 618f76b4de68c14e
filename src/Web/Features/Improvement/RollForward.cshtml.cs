using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class RollForwardPage(OpenPlan open, RollForward roll, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Code { get; set; }
    public IReadOnlyList<ActionStanding> Carried { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await FindAsync(plan, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        var outcome = await roll.RunAsync(plan, Code, Title, Desk.By(Request), cancel);
        return Answer(outcome, outcome?.Value is { } rolled ? $"/plans/{rolled.About.Name}" : "/plans", "It is a draft until a board approves it.");
    }

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Carried = [.. Opened.Actions.Where(action => action is { IsClosed: false, NotYetInPlan: false })];
        return true;
    }
}

using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Every report that there is, by plan, and where what was recorded can be proved.</summary>
[Needs(Right.ReadPlans)]
public sealed class ReportsPage(OpenPlan open, Desk desk) : PageModel
{
    public IReadOnlyList<OpenedPlan> Plans { get; private set; } = [];
    public Desk Desk => desk;
    public UpdateCycle Cycle { get; } = UpdateCycle.Of(desk.Today, desk.Council.UpdateEveryMonths);
    public bool ReadsAll => desk.Actor.ReachOf(Right.ReadHistory) == Reach.All;

    public async Task OnGetAsync(CancellationToken cancel) => Plans = await open.AllAsync(cancel);

    /// <summary>How many open actions of a plan were updated in this round, of how many.</summary>
    public (int Updated, int Open) Updates(OpenedPlan opened)
    {
        if (opened.Plan.IsSuperseded) { return (0, 0); }
        var since = CouncilClock.EndOf(Cycle.From.AddDays(-1));
        var actions = opened.Actions.Where(action => action is { IsClosed: false, NotYetInPlan: false }).ToList();
        return (actions.Count(action => action.UpdatedAt >= since), actions.Count);
    }
}

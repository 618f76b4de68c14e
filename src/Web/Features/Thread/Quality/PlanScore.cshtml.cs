using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>What a second reader made of a plan, question by question.</summary>
[Needs(Right.ReadPlans)]
public sealed class PlanScorePage(GoldenThreadDb db, SeeThread see, Desk desk, Shell shell) : PageModel
{
    public PlanScore Score { get; private set; } = null!;
    public CouncilPlan Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid score, CancellationToken cancel)
    {
        var thread = await see.RunAsync(AsAt.Read(null, desk.Today), cancel);
        if (await db.PlanScores.AsNoTracking().SingleOrDefaultAsync(each => each.Id == score, cancel) is not { } found || thread.Written.Plans.GetValueOrDefault(found.PlanId) is not { } plan || thread.Graph.Node(plan.End) is null) { return NotFound(); }
        (Score, Plan) = (found, plan);
        shell.Crumbs = [new("Golden thread", "/thread"), new("Quality of plans", "/thread/quality")];
        return Page();
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Changes what a plan says of itself: title, scope, themes, categories, legend.</summary>
public sealed class RewritePlan(GoldenThreadDb db, ActOnPlan act)
{
    public async Task<Outcome<PlanChanged>?> RunAsync(string code, PlanWords words, Submission by, CancellationToken cancel)
    {
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == plan.Id).ToListAsync(cancel);
        return await act.RunAsync(code, Right.RunPlans, "change a plan", loaded => loaded.Rewrite(words, actions, by.Actor), by, cancel);
    }
}

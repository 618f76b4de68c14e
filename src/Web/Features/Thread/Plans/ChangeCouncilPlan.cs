using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Changes what is said of a plan or strategy.</summary>
public sealed class ChangeCouncilPlan(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<CouncilPlanChanged>?> RunAsync(string slug, CouncilPlanDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.CouncilPlans.Where(each => each.Slug == slug), (found, council) => found.Change(details, [.. db.CouncilPlans.AsNoTracking()], council.Chart, by.Actor), by, cancel);
}

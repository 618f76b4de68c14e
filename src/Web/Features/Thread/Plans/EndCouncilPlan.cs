using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Ends a plan or strategy of which no aim goes on any more.</summary>
public sealed class EndCouncilPlan(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<CouncilPlanEnded>?> RunAsync(string slug, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.CouncilPlans.Where(each => each.Slug == slug), (found, council) => found.Finish([.. db.Aims.AsNoTracking().Where(each => each.PlanId == found.Id && each.EndedOn == null)], council.Chart, by.Actor), by, cancel);
}

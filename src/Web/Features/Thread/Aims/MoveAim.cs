using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Moves an aim to another plan.</summary>
public sealed class MoveAim(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<AimMoved>?> RunAsync(string slug, Guid? to, string? number, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Aims.Where(each => each.Slug == slug), (found, council) =>
        {
            var plans = db.CouncilPlans.AsNoTracking().Where(each => each.Id == found.PlanId || each.Id == to).ToList();
            return found.Move(plans.Single(each => each.Id == found.PlanId), plans.SingleOrDefault(each => each.Id == to), number, [.. db.Aims.AsNoTracking()], council.Chart, by.Actor);
        }, by, cancel);
}

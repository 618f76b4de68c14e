using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes what is said of a strand of a programme.</summary>
public sealed class ChangeStrand(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StrandSet>?> RunAsync(string slug, int key, StrandDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, council) => found.ChangeStrand(key, details, [.. db.Plans.AsNoTracking().Where(each => each.Id == details.PlanId && each.UndoneAt == null)], [.. db.Projects.AsNoTracking().Where(each => details.Projects.Contains(each.Id))], council.Chart, by.Actor), by, cancel);
}

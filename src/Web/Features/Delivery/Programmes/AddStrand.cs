using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Adds a strand to a programme.</summary>
public sealed class AddStrand(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StrandSet>?> RunAsync(string slug, StrandDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, council) => found.AddStrand(details, [.. db.Plans.AsNoTracking().Where(each => each.Id == details.PlanId && each.UndoneAt == null)], [.. db.Projects.AsNoTracking().Where(each => details.Projects.Contains(each.Id))], council.Chart, by.Actor), by, cancel);
}

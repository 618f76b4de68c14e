using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Ends a strand of a programme.</summary>
public sealed class EndStrand(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StrandEnded>?> RunAsync(string slug, int key, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, _) => found.EndStrand(key, because, by.Actor), by, cancel);
}

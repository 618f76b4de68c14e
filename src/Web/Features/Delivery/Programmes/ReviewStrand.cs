using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says what came of the planned outcome of a strand.</summary>
public sealed class ReviewStrand(GoldenThreadDb db, ActOnDelivery act)
{
    public Task<Outcome<StrandOutcomeReviewed>?> RunAsync(string slug, int key, OutcomeResult? result, string? words, DateOnly? on, DateOnly? next, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, council) => found.ReviewStrand(key, result, words, on, next, council.Chart, by.Actor), by, cancel);
}

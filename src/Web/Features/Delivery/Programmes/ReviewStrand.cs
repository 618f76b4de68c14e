using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says what came of the planned outcome of a strand.</summary>
public sealed class ReviewStrand(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StrandOutcomeReviewed>?> RunAsync(string slug, int key, OutcomeResult? result, string? words, DateOnly? on, DateOnly? next, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Programmes.Where(each => each.Slug == slug), (found, council) => found.ReviewStrand(key, result, words, on, next, council.Chart, by.Actor), by, cancel);
}

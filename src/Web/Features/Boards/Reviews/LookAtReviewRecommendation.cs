using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Says what came of a recommendation of a review.</summary>
public sealed class LookAtReviewRecommendation(ActOnReview act)
{
    public Task<Outcome<ReviewRecommendationLookedAt>?> RunAsync(int number, int recommendation, EffectResult? result, string? words, DateOnly? on, DateOnly? next, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.LookAgain(recommendation, result, words, on, next, by.Actor), by, cancel);
}

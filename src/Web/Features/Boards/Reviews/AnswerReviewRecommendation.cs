using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what a board answered to a recommendation of a review.</summary>
public sealed class AnswerReviewRecommendation(ActOnReview act)
{
    public Task<Outcome<ReviewRecommendationAnswered>?> RunAsync(int number, int recommendation, AnswerDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.Answer(recommendation, details, council.Chart, by.Actor), by, cancel);
}

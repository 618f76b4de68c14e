using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what a review recommends.</summary>
public sealed class RecommendInReview(ActOnReview act)
{
    public Task<Outcome<ReviewRecommended>?> RunAsync(int number, int? recommendation, string? words, decimal? money, Guid? to, string? expected, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.Recommend(recommendation, words, money, to, expected, [.. council.Boards], by.Actor), by, cancel);
}

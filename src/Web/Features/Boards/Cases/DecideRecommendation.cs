using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what the board that decides said to a recommendation.</summary>
public sealed class DecideRecommendation(ActOnCase act)
{
    public Task<Outcome<RecommendationDecided>?> RunAsync(int number, int recommendation, bool? isTaken, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Decide(recommendation, isTaken, words, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Stops a review before it reports.</summary>
public sealed class StopReview(ActOnReview act)
{
    public Task<Outcome<ReviewMoved>?> RunAsync(int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Stop(because, by.Actor), by, cancel);
}

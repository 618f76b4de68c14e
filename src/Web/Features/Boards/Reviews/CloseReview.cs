using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Closes a review of which everything was answered and looked at.</summary>
public sealed class CloseReview(ActOnReview act)
{
    public Task<Outcome<ReviewMoved>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Close(by.Actor), by, cancel);
}

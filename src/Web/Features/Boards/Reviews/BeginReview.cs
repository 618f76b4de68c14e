using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Begins the work of a review.</summary>
public sealed class BeginReview(ActOnReview act)
{
    public Task<Outcome<ReviewMoved>?> RunAsync(int number, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Begin(on, by.Actor), by, cancel);
}

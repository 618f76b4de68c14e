using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Changes what is said of a review, its terms of reference among it.</summary>
public sealed class ChangeReview(ActOnReview act)
{
    public Task<Outcome<ReviewChanged>?> RunAsync(int number, ReviewDetails details, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.Change(details, because, council.Chart, by.Actor), by, cancel);
}

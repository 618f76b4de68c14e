using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that the board agreed the terms of reference of a review.</summary>
public sealed class AgreeReviewTerms(ActOnReview act)
{
    public Task<Outcome<ReviewTermsAgreed>?> RunAsync(int number, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, council) => found.Agree(on, council.Boards.First(board => board.Id == found.BoardId), by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what a review found.</summary>
public sealed class RecordReviewFinding(ActOnReview act)
{
    public Task<Outcome<ReviewFindingRecorded>?> RunAsync(int number, int? finding, int? question, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Find(finding, question, words, by.Actor), by, cancel);
}

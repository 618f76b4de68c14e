using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that a review reported.</summary>
public sealed class ReportReview(ActOnReview act)
{
    public Task<Outcome<ReviewMoved>?> RunAsync(int number, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (found, _) => found.Report(on, by.Actor), by, cancel);
}

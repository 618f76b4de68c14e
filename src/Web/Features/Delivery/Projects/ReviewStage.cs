using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Records the review of a stage.</summary>
public sealed class ReviewStage(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StageReviewed>?> RunAsync(string pid, int stage, StageVerdict? verdict, DateOnly? on, Guid? board, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, _) => found.Review(stage, verdict, on, board, words, by.Actor), by, cancel);
}

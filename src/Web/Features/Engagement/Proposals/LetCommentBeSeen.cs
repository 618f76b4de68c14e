using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Lets a comment be seen that was held back for personal data.</summary>
public sealed class LetCommentBeSeen(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<CommentLetBeSeen>?> RunAsync(int number, int comment, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Proposals.Where(each => each.Number == number), (found, _) => found.LetCommentBeSeen(comment, by.Actor), by, cancel);
}

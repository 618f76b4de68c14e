using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>A member says something of a proposal.</summary>
public sealed class CommentOnProposal(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProposalCommented>?> RunAsync(int number, string? words, bool isNeeded, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Proposals.Where(each => each.Number == number), (found, _) => found.Comment(words, isNeeded, by.Actor), by, cancel);
}

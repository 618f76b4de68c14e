using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Closes a proposal with what came of the comments.</summary>
public sealed class CloseProposal(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProposalClosed>?> RunAsync(int number, string? outcome, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Proposals.Where(each => each.Number == number), (found, _) => found.Close(outcome, by.Actor), by, cancel);
}

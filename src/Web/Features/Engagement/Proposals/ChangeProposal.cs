using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Changes what is said of a proposal.</summary>
public sealed class ChangeProposal(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProposalChanged>?> RunAsync(int number, ProposalDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Proposals.Where(each => each.Number == number), (found, council) => found.Change(details, council.Boards.Where(board => board.EndedOn is null).Select(board => board.Id).ToHashSet(), council.Chart, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Puts a proposal to members. Its identity is the submission's key.</summary>
public sealed class PutProposal(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProposalPut>> RunAsync(ProposalDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => Proposal.Put(by.Key, (await db.Proposals.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, council.Boards.Where(board => board.EndedOn is null).Select(board => board.Id).ToHashSet(), council.Chart, by.Actor), by, cancel);
}

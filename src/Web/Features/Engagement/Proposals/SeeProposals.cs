using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The proposals that were put to members: the open ones by their last day for comments, then the closed ones.</summary>
public sealed class SeeProposals(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Proposal>> RunAsync(CancellationToken cancel) =>
        [.. (await db.Proposals.AsNoTracking().ToListAsync(cancel)).OrderBy(each => each.ClosedOn is not null).ThenBy(each => each.ClosedOn is null ? each.CommentsBy.DayNumber : -each.ClosedOn.Value.DayNumber).ThenBy(each => each.Number)];
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Drafts a management standard. Its identity is the submission's key.</summary>
public sealed class DraftStandard(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<StandardDrafted>> RunAsync(StandardDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => ManagementStandard.Draft(by.Key, (await db.ManagementStandards.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, await db.ManagementStandards.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel);
}

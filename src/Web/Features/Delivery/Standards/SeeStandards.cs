using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The management standards that whoever sits at the desk may see: drafts that no board has approved only for those who read drafts.</summary>
public sealed class SeeStandards(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<ManagementStandard>> RunAsync(CancellationToken cancel) =>
        [.. (await db.ManagementStandards.AsNoTracking().OrderBy(each => each.Number).ToListAsync(cancel)).Where(each => desk.ReadsDrafts || each.Steps.Any(step => step is { Kind: StandardStepKind.Approval, TakenOn: not null }))];
}

using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>The register of risks with the council's scale; what is exempt only for those who read drafts.</summary>
public sealed class SeeRisks(GoldenThreadDb db, Desk desk)
{
    public async Task<(IReadOnlyList<Risk> Risks, RiskScale Scale)> RunAsync(AsAt asAt, CancellationToken cancel) =>
        ([.. (await db.Risks.AsNoTracking().AsAt(asAt.Moment).OrderBy(each => each.Number).ToListAsync(cancel)).Where(each => each.ExemptBecause.Length == 0 || desk.ReadsDrafts)],
            await db.RiskScales.AsNoTracking().AsAt(asAt.Moment).SingleOrDefaultAsync(cancel) ?? new());
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes the council's scale of risks; a council that has none yet begins with the usual one.</summary>
public sealed class ChangeRiskScale(GoldenThreadDb db)
{
    public async Task<Outcome<RiskScaleChanged>> RunAsync(IReadOnlyList<string?> likelihoods, IReadOnlyList<string?> impacts, IReadOnlyList<int?> bands, IReadOnlyList<int?> appetite, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<RiskScaleChanged>(by, cancel) is { } before) { return before; }
        var kept = await db.RiskScales.SingleOrDefaultAsync(cancel);
        var scale = kept ?? new RiskScale { Id = by.Key };
        if (by.Seen is { } seen && seen != scale.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        var outcome = scale.Change(likelihoods, impacts, bands, appetite, by.Actor);
        if (kept is null && outcome.IsGranted) { db.RiskScales.Add(scale); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}

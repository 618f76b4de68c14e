using System.Collections.Concurrent;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>Keeps the standings of each council's measures at hand. Every use is checked against the chain's head: only what was committed since is read again, whichever process wrote it.</summary>
public sealed class MeasureStandingShelf
{
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<StandingOfCommit>>> Since =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.MeasureStandings.AsNoTracking().Where(standing => EF.Property<long>(standing, Kept.Sequence) > sequence)
            .Select(standing => new StandingOfCommit(standing, EF.Property<long>(standing, Kept.Sequence)))));

    private readonly ConcurrentDictionary<Guid, CouncilMeasures> _held = new();

    /// <summary>The standings as of a place in the chain or later.</summary>
    public async ValueTask<CouncilMeasures> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, CouncilMeasures.None);
        if (held.Sequence >= sequence) { return held; }

        var changed = await Since.For(db)(db, held.Sequence).ToListAsync(cancel);
        return _held.AddOrUpdate(db.CouncilId, (_, later) => later, (_, other, later) => other.Sequence > later.Sequence ? other : later, held.With(changed, sequence));
    }

    /// <summary>The standings as they are now.</summary>
    public async ValueTask<CouncilMeasures> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.AsNoTracking().Select(head => head.Sequence).SingleOrDefaultAsync(cancel), cancel);
}

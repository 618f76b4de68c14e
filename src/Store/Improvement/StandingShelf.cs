using System.Collections.Concurrent;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Improvement;

/// <summary>
/// Keeps the standings of each council's actions at hand, so that lists filter, sort and count without asking the database for every row.
/// Every use is checked against the chain's head: only what was committed since is read again, whichever process wrote it.
/// </summary>
public sealed class StandingShelf
{
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<ActionStanding>>> Since =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.Standings.AsNoTracking().Where(s => EF.Property<long>(s, Kept.Sequence) > sequence)));

    private readonly ConcurrentDictionary<Guid, CouncilStandings> _held = new();

    /// <summary>The standings as of a place in the chain or later.</summary>
    public async ValueTask<CouncilStandings> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, CouncilStandings.None);
        if (held.Sequence >= sequence) { return held; }

        var changed = await Since.For(db)(db, held.Sequence).ToListAsync(cancel);
        return _held.AddOrUpdate(db.CouncilId, (_, later) => later, (_, other, later) => other.Sequence > later.Sequence ? other : later, held.With(changed, sequence));
    }

    /// <summary>The standings as they are now.</summary>
    public async ValueTask<CouncilStandings> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.Select(head => head.Sequence).SingleOrDefaultAsync(cancel), cancel);
}

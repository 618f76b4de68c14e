using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private readonly ConcurrentDictionary<Guid, Held> _held = new();

    /// <summary>The standings of every action that is in a plan, in the order of the plans, as of a place in the chain or later.</summary>
    public async ValueTask<IReadOnlyList<ActionStanding>> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, Held.Nothing);
        if (held.Sequence >= sequence) { return held.InOrder; }

        var changed = await db.Standings.AsNoTracking().Where(s => EF.Property<long>(s, Kept.Sequence) > held.Sequence).ToListAsync(cancel);
        var later = held.With(changed, sequence);
        return _held.AddOrUpdate(db.CouncilId, later, (_, other) => other.Sequence > later.Sequence ? other : later).InOrder;
    }

    /// <summary>The standings as they are now.</summary>
    public async ValueTask<IReadOnlyList<ActionStanding>> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.Select(head => head.Sequence).SingleOrDefaultAsync(cancel), cancel);

    private sealed record Held(long Sequence, ImmutableDictionary<Guid, ActionStanding> ById, IReadOnlyList<ActionStanding> InOrder)
    {
        public static readonly Held Nothing = new(0, ImmutableDictionary<Guid, ActionStanding>.Empty, []);

        public Held With(List<ActionStanding> changed, long sequence)
        {
            if (changed.Count == 0) { return this with { Sequence = sequence }; }
            var byId = ById.SetItems(changed.Select(s => KeyValuePair.Create(s.ActionId, s)));
            return new Held(sequence, byId, Replaced(changed) ?? [.. byId.Values.Where(s => !s.Removed).OrderBy(s => s.PlanId).ThenBy(s => s.Theme).ThenBy(s => s.Order)]);
        }

        /// <summary>The list with a few rows exchanged in place; null when its order or length must change.</summary>
        private ActionStanding[]? Replaced(List<ActionStanding> changed)
        {
            if (changed.Count > 20 || changed.Any(s => s.Removed || !ById.TryGetValue(s.ActionId, out var was) || was.Removed || was.Theme != s.Theme || was.Order != s.Order)) { return null; }
            var rows = InOrder.ToArray();
            foreach (var standing in changed) { rows[Array.FindIndex(rows, row => row.ActionId == standing.ActionId)] = standing; }
            return rows;
        }
    }
}

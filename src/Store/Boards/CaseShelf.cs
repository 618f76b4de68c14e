using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Boards;

/// <summary>Keeps each council's open cases at hand, checked against the chain's head like the <see cref="StandingShelf"/>. What it gives is only read.</summary>
public sealed class CaseShelf
{
    // Of those that were closed before the first look nothing is read.
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<Case>>> Since =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.Cases.AsNoTracking().Where(each => EF.Property<long>(each, Kept.Sequence) > sequence && (sequence > 0 || each.ClosedOn == null))));

    private readonly ConcurrentDictionary<Guid, Held> _held = new();

    /// <summary>The open cases as of a place in the chain, or later, by number.</summary>
    public async ValueTask<IReadOnlyList<Case>> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, Held.Nothing);
        if (held.Sequence < sequence)
        {
            var changed = await Since.For(db)(db, held.Sequence).ToListAsync(cancel);
            var open = changed.Count == 0 ? held.Open : held.Open.RemoveRange(changed.Select(each => each.Number)).AddRange(changed.Where(each => each.ClosedOn is null).Select(each => KeyValuePair.Create(each.Number, each)));
            held = _held.AddOrUpdate(db.CouncilId, (_, later) => later, (_, other, later) => other.Sequence > later.Sequence ? other : later, new Held(sequence, open, changed.Count == 0 ? held.InOrder : [.. open.Values]));
        }

        return held.InOrder;
    }

    private sealed record Held(long Sequence, ImmutableSortedDictionary<int, Case> Open, IReadOnlyList<Case> InOrder)
    {
        public static readonly Held Nothing = new(0, ImmutableSortedDictionary<int, Case>.Empty, []);
    }
}

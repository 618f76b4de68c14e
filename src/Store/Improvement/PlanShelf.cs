using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Improvement;

/// <summary>Keeps each council's plans at hand, checked against the chain's head like the <see cref="StandingShelf"/>. What it gives is only read.</summary>
public sealed class PlanShelf
{
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<Plan>>> Since =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.Plans.AsNoTracking().Where(plan => EF.Property<long>(plan, Kept.Sequence) > sequence)));

    private readonly ConcurrentDictionary<Guid, Held> _held = new();

    /// <summary>The plans as of the commit that last changed one, or later; those whose import was undone are not among them.</summary>
    public async ValueTask<IReadOnlyList<Plan>> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, Held.Nothing);
        if (held.Sequence < sequence)
        {
            var changed = await Since.For(db)(db, held.Sequence).ToListAsync(cancel);
            var byId = changed.Count == 0 ? held.ById : held.ById.SetItems(changed.Select(plan => KeyValuePair.Create(plan.Id, plan)));
            held = _held.AddOrUpdate(db.CouncilId, (_, later) => later, (_, other, later) => other.Sequence > later.Sequence ? other : later,
                new Held(sequence, byId, changed.Count == 0 ? held.There : [.. byId.Values.Where(plan => plan.UndoneAt is null)]));
        }

        return held.There;
    }

    /// <summary>The plans as they are now.</summary>
    public async ValueTask<IReadOnlyList<Plan>> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.Select(head => head.PlanSequence).SingleOrDefaultAsync(cancel), cancel);

    private sealed record Held(long Sequence, ImmutableDictionary<Guid, Plan> ById, IReadOnlyList<Plan> There)
    {
        public static readonly Held Nothing = new(0, ImmutableDictionary<Guid, Plan>.Empty, []);
    }
}

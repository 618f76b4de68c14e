using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Improvement;

/// <summary>Keeps each council's plans at hand, checked against the chain's head like the <see cref="StandingShelf"/>. What it gives is only read.</summary>
public sealed class PlanShelf
{
    private readonly ConcurrentDictionary<Guid, (long Sequence, ImmutableDictionary<Guid, Plan> ById)> _held = new();

    /// <summary>The plans as of a place in the chain or later; those whose import was undone are not among them.</summary>
    public async ValueTask<IReadOnlyList<Plan>> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, (0, ImmutableDictionary<Guid, Plan>.Empty));
        if (held.Sequence < sequence)
        {
            var changed = await db.Plans.AsNoTracking().Where(plan => EF.Property<long>(plan, Kept.Sequence) > held.Sequence).ToListAsync(cancel);
            var later = (sequence, held.ById.SetItems(changed.Select(plan => KeyValuePair.Create(plan.Id, plan))));
            held = _held.AddOrUpdate(db.CouncilId, later, (_, other) => other.Sequence > later.sequence ? other : later);
        }

        return [.. held.ById.Values.Where(plan => plan.UndoneAt is null)];
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoldenThread.Domain.Thread;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Thread;

/// <summary>What a council wrote down of its golden thread: plans, aims and the links that hold, at a place of its chain. It never changes.</summary>
public sealed record WrittenThread(long Sequence, ImmutableDictionary<Guid, CouncilPlan> Plans, ImmutableDictionary<Guid, Aim> Aims, ImmutableDictionary<Guid, ThreadLink> Links)
{
    internal static readonly WrittenThread Nothing = new(0, ImmutableDictionary<Guid, CouncilPlan>.Empty, ImmutableDictionary<Guid, Aim>.Empty, ImmutableDictionary<Guid, ThreadLink>.Empty);
}

/// <summary>Keeps what each council wrote of its thread at hand, checked against the chain's head like the <see cref="StandingShelf"/>.</summary>
public sealed class ThreadShelf
{
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<CouncilPlan>>> Plans = new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.CouncilPlans.AsNoTracking().Where(each => EF.Property<long>(each, Kept.Sequence) > sequence)));
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<Aim>>> Aims = new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.Aims.AsNoTracking().Where(each => EF.Property<long>(each, Kept.Sequence) > sequence)));
    private static readonly PerModel<Func<GoldenThreadDb, long, IAsyncEnumerable<ThreadLink>>> Links = new(() => EF.CompileAsyncQuery((GoldenThreadDb db, long sequence) => db.ThreadLinks.AsNoTracking().Where(each => EF.Property<long>(each, Kept.Sequence) > sequence && (sequence > 0 || each.EndedOn == null))));

    private readonly ConcurrentDictionary<Guid, WrittenThread> _held = new();

    /// <summary>What is written as of a place in the chain, or later.</summary>
    public async ValueTask<WrittenThread> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        var held = _held.GetValueOrDefault(db.CouncilId, WrittenThread.Nothing);
        if (held.Sequence >= sequence) { return held; }
        var (plans, aims, links) = (await Plans.For(db)(db, held.Sequence).ToListAsync(cancel), await Aims.For(db)(db, held.Sequence).ToListAsync(cancel), await Links.For(db)(db, held.Sequence).ToListAsync(cancel));
        var now = new WrittenThread(sequence, held.Plans.SetItems(plans.Select(each => KeyValuePair.Create(each.Id, each))), held.Aims.SetItems(aims.Select(each => KeyValuePair.Create(each.Id, each))),
            held.Links.SetItems(links.Where(each => each.EndedOn is null).Select(each => KeyValuePair.Create(each.Id, each))).RemoveRange(links.Where(each => each.EndedOn is not null).Select(each => each.Id)));
        return _held.AddOrUpdate(db.CouncilId, (_, later) => later, (_, other, later) => other.Sequence > later.Sequence ? other : later, now);
    }

    /// <summary>What was written at a moment.</summary>
    public static async Task<WrittenThread> AsAtAsync(GoldenThreadDb db, DateTimeOffset moment, CancellationToken cancel) => new(0,
        (await db.CouncilPlans.AsNoTracking().AsAt(moment).ToListAsync(cancel)).ToImmutableDictionary(each => each.Id),
        (await db.Aims.AsNoTracking().AsAt(moment).ToListAsync(cancel)).ToImmutableDictionary(each => each.Id),
        (await db.ThreadLinks.AsNoTracking().AsAt(moment).Where(each => each.EndedOn == null).ToListAsync(cancel)).ToImmutableDictionary(each => each.Id));
}

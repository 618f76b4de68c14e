using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Measures;

/// <summary>Keeps each council's <see cref="MeasuresView"/> at hand, checked against the chain's head like the organisation's. What it gives is only read.</summary>
public sealed class MeasureShelf
{
    private readonly ConcurrentDictionary<Guid, MeasuresView> _views = new();

    /// <summary>The measures as of the commit that last changed one, or later.</summary>
    public async ValueTask<MeasuresView> AsOfAsync(GoldenThreadDb db, long sequence, CancellationToken cancel)
    {
        if (_views.TryGetValue(db.CouncilId, out var view) && view.Sequence >= sequence) { return view; }
        view = new(sequence, await db.Measures.AsNoTracking().ToListAsync(cancel), await db.RuleBookAsync(cancel));
        return _views.AddOrUpdate(db.CouncilId, view, (_, other) => other.Sequence > view.Sequence ? other : view);
    }

    /// <summary>The measures as they are now.</summary>
    public async ValueTask<MeasuresView> NowAsync(GoldenThreadDb db, CancellationToken cancel) =>
        await AsOfAsync(db, await db.ChainHeads.AsNoTracking().Select(head => head.MeasureSequence).SingleOrDefaultAsync(cancel), cancel);
}

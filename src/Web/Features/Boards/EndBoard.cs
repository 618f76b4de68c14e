using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Ends a board to which nothing goes any more.</summary>
public sealed class EndBoard(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, DateOnly? on, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var board = await db.Boards.SingleAsync(b => b.Id == id, cancel);
        db.HoldTo(board, by);

        var plans = await db.Plans.AsNoTracking().Where(p => p.UndoneAt == null).ToListAsync(cancel);
        var waiting = plans.Where(p => p.Current.State == PlanState.Submitted && Naming.Same(p.Current.Board, board.Name)).Select(p => $"the plan {p.Title}, which is before it");
        var open = plans.Where(p => !p.IsSuperseded).Select(p => p.Id).ToHashSet();
        var watched = (await db.Actions.AsNoTracking().Where(a => a.RemovedOn == null).ToListAsync(cancel)).Where(a => !a.Progress.IsClosed && open.Contains(a.PlanId) && a.Definition.Monitoring.Any(r => r.BoardId == id)).Select(a => $"monitoring of {a.Code}");
        return await db.SaveAsync(board.End(on, [.. waiting, .. watched.Order(StringComparer.Ordinal)], by.Actor), by, cancel);
    }
}

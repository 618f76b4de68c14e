using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Changes a board.</summary>
public sealed class ChangeBoard(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid id, BoardDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var boards = await db.Boards.ToListAsync(cancel);
        var board = boards.Single(b => b.Id == id);
        db.HoldTo(board, by);
        return await db.SaveAsync(board.Change(details, boards, await db.AllPostsAsync(cancel), by.Actor), by, cancel);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Adds a board. Its identity is the submission's key, so that the same form sent twice leads to the same board.</summary>
public sealed class AddBoard(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(BoardDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var board = new Board { Id = by.Key, Name = "" };
        var outcome = board.Begin(details, await db.Boards.ToListAsync(cancel), await db.AllPostsAsync(cancel), by.Actor);
        if (outcome.Value is not null) { db.Boards.Add(board); }
        return await db.SaveAsync(outcome, by, cancel);
    }
}

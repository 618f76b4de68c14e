using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that a later meeting approved the minutes of one.</summary>
public sealed class ApproveMinutes(GoldenThreadDb db, ActOnMeeting act)
{
    public async Task<Outcome<MinutesApproved>?> RunAsync(Guid id, Guid at, string? corrections, Submission by, CancellationToken cancel) =>
        await db.Meetings.AsNoTracking().SingleOrDefaultAsync(each => each.Id == at, cancel) is { } later
            ? await act.RunAsync(id, (meeting, board) => meeting.ApproveMinutes(board, later, corrections, by.Actor), by, cancel)
            : new Problem("At", "Choose the meeting that approved them.");
}

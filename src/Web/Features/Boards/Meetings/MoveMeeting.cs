using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Moves a meeting to another day, time or place.</summary>
public sealed class MoveMeeting(GoldenThreadDb db, ActOnMeeting act)
{
    public async Task<Outcome<MeetingMoved>?> RunAsync(Guid id, DateOnly? on, string? time, string? place, bool areTold, Submission by, CancellationToken cancel)
    {
        var others = await db.Meetings.AsNoTracking().Where(each => each.Id != id).ToListAsync(cancel);
        return await act.InCouncilAsync(id, (meeting, board, council) => meeting.Move(board, on, time, place, others.Where(other => other.BoardId == meeting.BoardId), areTold, new(council.Council.BankHolidays), by.Actor), by, cancel);
    }
}

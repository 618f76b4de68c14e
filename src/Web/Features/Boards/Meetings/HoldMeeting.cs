using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records who came to a meeting.</summary>
public sealed class HoldMeeting(ActOnMeeting act)
{
    public Task<Outcome<MeetingHeld>?> RunAsync(Guid id, IReadOnlyList<Attendance> there, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.Hold(board, there, by.Actor), by, cancel);
}

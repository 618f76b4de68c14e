using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Cancels a meeting.</summary>
public sealed class CancelMeeting(ActOnMeeting act)
{
    public Task<Outcome<MeetingCancelled>?> RunAsync(Guid id, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.Cancel(board, because, by.Actor), by, cancel);
}

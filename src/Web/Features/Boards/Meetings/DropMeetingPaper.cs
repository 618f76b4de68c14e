using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Takes back the asking for a paper that was not given.</summary>
public sealed class DropMeetingPaper(ActOnMeeting act)
{
    public Task<Outcome<AgendaChanged>?> RunAsync(Guid id, int key, int paper, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.DropPaper(board, key, paper, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Takes an item off an agenda.</summary>
public sealed class TakeItemOff(ActOnMeeting act)
{
    public Task<Outcome<AgendaChanged>?> RunAsync(Guid id, int key, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.TakeOff(board, key, by.Actor), by, cancel);
}

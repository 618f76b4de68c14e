using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Puts an item of an agenda up or down.</summary>
public sealed class ShiftItem(ActOnMeeting act)
{
    public Task<Outcome<AgendaChanged>?> RunAsync(Guid id, int key, bool isUp, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.Shift(board, key, isUp, by.Actor), by, cancel);
}

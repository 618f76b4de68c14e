using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Puts items on an agenda.</summary>
public sealed class PutItemsOn(ActOnMeeting act)
{
    public Task<Outcome<AgendaChanged>?> RunAsync(Guid id, Func<Meeting, IReadOnlyList<AgendaItem>> items, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.PutOn(board, items(meeting), by.Actor), by, cancel);
}

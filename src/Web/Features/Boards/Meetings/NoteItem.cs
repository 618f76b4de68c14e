using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Notes what is said of an item, and what was decided.</summary>
public sealed class NoteItem(ActOnMeeting act)
{
    public Task<Outcome<ItemNoted>?> RunAsync(Guid id, int key, string? notes, DecisionKind? decision, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.Note(board, key, notes, decision, words, by.Actor), by, cancel);
}

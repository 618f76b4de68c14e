using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Notes what is said of an item, and what was decided. Two clerks who write in two items of one meeting are not in each other's way.</summary>
public sealed class NoteItem(ActOnMeeting act)
{
    public Task<Outcome<ItemNoted>?> RunAsync(Guid id, int key, string? notes, DecisionKind? decision, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(id, (meeting, board) => meeting.Note(board, key, notes, decision, words, by.Actor), by, cancel, (then, now) => Of(then, key) == Of(now, key));

    private static (string? Notes, DecisionKind? Decision, string? Words) Of(Meeting meeting, int key) =>
        meeting.Items.FirstOrDefault(item => item.Key == key) is { } item ? (item.Notes, item.Decision, item.DecisionWords) : (null, null, null);
}

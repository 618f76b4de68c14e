using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What every act on one meeting does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnMeeting(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when there is no such meeting.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(Guid id, Func<Meeting, Board, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Meetings.SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } meeting) { return null; }
        if (by.Seen is { } seen && seen != meeting.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this meeting while you were working on it."); }
        var board = (await organisations.NowAsync(db, cancel)).Boards.First(each => each.Id == meeting.BoardId);
        return await db.CommitAsync(rule(meeting, board), by, cancel);
    }
}

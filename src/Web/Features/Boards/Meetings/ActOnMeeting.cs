using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What every act on one meeting does: load it, let the rule decide, keep it with its history.</summary>
public sealed class ActOnMeeting(GoldenThreadDb db, OrganisationShelf organisations)
{
    /// <summary>Lets the rule decide; null when there is no such meeting.</summary>
    /// <param name="isSame">Whether what is changed stands as it stood when somebody began: then others may have changed the rest of the meeting meanwhile. Null where the whole meeting must.</param>
    public Task<Outcome<T>?> RunAsync<T>(Guid id, Func<Meeting, Board, Outcome<T>> rule, Submission by, CancellationToken cancel, Func<Meeting, Meeting, bool>? isSame = null) where T : Event =>
        InCouncilAsync(id, (meeting, board, _) => rule(meeting, board), by, cancel, isSame);

    /// <summary>The same for a rule that asks for the council's posts or its working days.</summary>
    public async Task<Outcome<T>?> InCouncilAsync<T>(Guid id, Func<Meeting, Board, OrganisationView, Outcome<T>> rule, Submission by, CancellationToken cancel, Func<Meeting, Meeting, bool>? isSame = null) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (await db.Meetings.SingleOrDefaultAsync(each => each.Id == id, cancel) is not { } meeting) { return null; }
        if (by.Seen is { } seen && seen != meeting.Version && (isSame is null || await ThenAsync(id, seen, cancel) is not { } then || !isSame(then, meeting))) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this meeting while you were working on it."); }
        var council = await organisations.NowAsync(db, cancel);
        return await db.CommitAsync(rule(meeting, council.Boards.First(each => each.Id == meeting.BoardId), council), by, cancel);
    }

    /// <summary>The meeting as it stood when somebody began; null where that is not known.</summary>
    private Task<Meeting?> ThenAsync(Guid id, int version, CancellationToken cancel) =>
        db.Meetings.IgnoreQueryFilters([Kept.CurrentFilter]).AsNoTracking().FirstOrDefaultAsync(each => each.Id == id && each.Version == version, cancel);
}

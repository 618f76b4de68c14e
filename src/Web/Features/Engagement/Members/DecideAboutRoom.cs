using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Decides about the members' room anew; a council that has decided nothing begins with the usual. Names that are kept no longer are forgotten.</summary>
public sealed class DecideAboutRoom(GoldenThreadDb db)
{
    public async Task<Outcome<MembersRoomChanged>?> RunAsync(int? answerWithinDays, bool keepsNames, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<MembersRoomChanged>(by, cancel) is { } before) { return before; }
        var kept = await db.MembersRooms.SingleOrDefaultAsync(cancel);
        var room = kept ?? new MembersRoom { Id = by.Key };
        if (by.Seen is { } seen && seen != room.Version) { return new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this while you were working on it."); }
        var outcome = room.Change(answerWithinDays, keepsNames, by.Actor);
        if (!outcome.IsGranted) { return outcome; }
        if (kept is null) { db.MembersRooms.Add(room); }
        if (!keepsNames) { await db.RoomVisits.Where(visit => visit.OpenedAs != "").ForEachAsync(visit => visit.OpenedAs = "", cancel); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Plans a meeting of a board. Its identity is the submission's key.</summary>
public sealed class PlanMeeting(GoldenThreadDb db, OrganisationShelf organisations)
{
    public async Task<Outcome<MeetingPlanned>> RunAsync(Guid boardId, DateOnly? on, string? time, string? place, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<MeetingPlanned>(by, cancel) is { } before) { return before; }
        if ((await organisations.NowAsync(db, cancel)).Boards.FirstOrDefault(each => each.Id == boardId) is not { } board) { return new Problem("BoardId", "Choose the board that meets."); }
        var others = await db.Meetings.AsNoTracking().Where(each => each.BoardId == boardId).ToListAsync(cancel);
        var (meeting, outcome) = Meeting.Plan(by.Key, board, on, time, place, others, by.Actor);
        if (meeting is null) { return outcome; }
        db.Meetings.Add(meeting);
        return await db.CommitAsync(outcome, by, cancel);
    }
}

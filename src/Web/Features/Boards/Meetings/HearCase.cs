using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what a meeting made of a case.</summary>
public sealed class HearCase(GoldenThreadDb db, ActOnCase act)
{
    public async Task<Outcome<CaseHeard>?> RunAsync(Guid meetingId, int number, HearingDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.Meetings.AsNoTracking().SingleOrDefaultAsync(each => each.Id == meetingId, cancel) is not { } meeting) { return null; }
        if (meeting.State is MeetingState.Planned) { return new Problem("Decision", "Say first who came: a meeting that was not held decides nothing."); }
        if (meeting.State is not MeetingState.Held) { return new Problem("Decision", meeting.State == MeetingState.Cancelled ? "This meeting was cancelled." : "The minutes of this meeting were approved: nothing in them changes any more."); }
        return await act.RunAsync(number, (found, council) => found.Hear(meeting.Id, council.Boards.First(board => board.Id == meeting.BoardId), meeting.On, details, council.Boards, council.Chart, by.Actor), by, cancel);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records what a meeting made of a case. A promise of a figure keeps the value that the board knew, and a member who answers for the subject is named.</summary>
public sealed class HearCase(GoldenThreadDb db, ActOnCase act, WhoAnswers answers)
{
    public async Task<Outcome<CaseHeard>?> RunAsync(Guid meetingId, int number, HearingDetails details, Submission by, CancellationToken cancel)
    {
        if (await db.Meetings.AsNoTracking().SingleOrDefaultAsync(each => each.Id == meetingId, cancel) is not { } meeting) { return null; }
        if (meeting.State is MeetingState.Planned) { return new Problem("Decision", "Say first who came: a meeting that was not held decides nothing."); }
        if (meeting.State is not MeetingState.Held) { return new Problem("Decision", meeting.State == MeetingState.Cancelled ? "This meeting was cancelled." : "The minutes of this meeting were approved: nothing in them changes any more."); }
        if (await db.Cases.AsNoTracking().Where(each => each.Number == number).Select(each => each.Subject).SingleOrDefaultAsync(cancel) is not { } subject) { return null; }
        var known = subject is { Kind: SubjectKind.Measure, Id: { } measure } && details.Promises.Any(promise => promise.Value is not null)
            ? CasePromiseTest.KnownOn(SeriesFigures.Of(measure, (await db.FiguresAsync([measure], cancel))[measure], drafts: false), meeting.On) : null;
        var titles = await answers.RunAsync(subject, cancel);
        return await act.RunAsync(number, (found, council) =>
        {
            var board = council.Boards.First(each => each.Id == meeting.BoardId);
            var typed = details with { Promises = [.. details.Promises.Select(promise => promise with { From = known })], MembersWhoAnswer = Answering.Members(board, meeting.Attendance, titles) };
            return found.Hear(meeting.Id, board, meeting.On, typed, council.Boards, council.Chart, by.Actor);
        }, by, cancel);
    }
}

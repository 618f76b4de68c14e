using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Asks for a paper for an item of a meeting.</summary>
public sealed class AskMeetingPaper(ActOnMeeting act)
{
    public Task<Outcome<MeetingPaperAsked>?> RunAsync(Guid id, int key, PaperDetails typed, DateOnly? due, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(id, (meeting, board, council) => meeting.AskPaper(board, key, typed, due, council.Chart, new(council.Council.BankHolidays), by.Actor), by, cancel);
}

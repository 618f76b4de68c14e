using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Records that a paper of a meeting was given. Its words are kept beside the meeting, under the submission's key.</summary>
public sealed class GiveMeetingPaper(GoldenThreadDb db, ActOnMeeting act)
{
    public Task<Outcome<MeetingPaperGiven>?> RunAsync(Guid id, int key, int paper, string? words, string? link, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(id, (meeting, board, council) =>
        {
            var (text, outcome) = meeting.GivePaper(board, key, paper, words, link, by.Key, council.Chart, by.Actor);
            if (text is not null) { db.PaperTexts.Add(text); }
            return outcome;
        }, by, cancel);
}

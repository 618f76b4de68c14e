using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Puts back the words of the record in a section of a briefing.</summary>
public sealed class PutBriefingBack(ActOnBriefing act)
{
    public Task<Outcome<BriefingEdited>?> RunAsync(int number, string key, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (briefing, _) => briefing.PutBack(key, by.Actor), by, cancel);
}

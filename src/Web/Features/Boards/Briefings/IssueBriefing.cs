using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Issues a briefing: from then on nothing in it changes.</summary>
public sealed class IssueBriefing(ActOnBriefing act)
{
    public Task<Outcome<BriefingIssued>?> RunAsync(int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (briefing, now) => briefing.Issue(now, by.Actor), by, cancel);
}

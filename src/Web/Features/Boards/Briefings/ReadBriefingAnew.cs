using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Reads what the record says now of a section of a briefing, and takes its words or keeps those that stand there.</summary>
public sealed class ReadBriefingAnew(ActOnBriefing act)
{
    public Task<Outcome<BriefingRead>?> RunAsync(int number, string key, bool takesWords, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (briefing, now) => briefing.Read(key, takesWords, now, by.Actor), by, cancel);
}

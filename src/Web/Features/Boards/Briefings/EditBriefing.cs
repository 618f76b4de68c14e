using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Edits a section of a briefing.</summary>
public sealed class EditBriefing(ActOnBriefing act)
{
    public Task<Outcome<BriefingEdited>?> RunAsync(int number, string key, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(number, (briefing, _) => briefing.Edit(key, words, by.Actor), by, cancel);
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Opens a closed action again.</summary>
public sealed class ReopenAction(ActOnAction act)
{
    public Task<Outcome<ActionReopened>?> RunAsync(string plan, string code, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.Reopen(because, by.Actor, organisation.Chart), by, cancel);
}

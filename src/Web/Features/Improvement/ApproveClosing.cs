using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Approves that an action is done.</summary>
public sealed class ApproveClosing(ActOnAction act)
{
    public Task<Outcome<ClosingApproved>?> RunAsync(string plan, string code, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.ApproveClosing(by.Seen ?? -1, words, by.Actor, organisation.Chart), by, cancel);
}

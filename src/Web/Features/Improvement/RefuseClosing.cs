using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Refuses that an action is done.</summary>
public sealed class RefuseClosing(ActOnAction act)
{
    public Task<Outcome<ClosingRefused>?> RunAsync(string plan, string code, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.RefuseClosing(by.Seen ?? -1, because, by.Actor, organisation.Chart), by, cancel);
}

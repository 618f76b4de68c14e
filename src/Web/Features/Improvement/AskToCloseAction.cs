using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Asks for an action to be closed as done.</summary>
public sealed class AskToCloseAction(ActOnAction act)
{
    public Task<Outcome<ClosingAsked>?> RunAsync(string plan, string code, string? words, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.AskToClose(words, by.Actor, organisation.Chart), by, cancel);
}

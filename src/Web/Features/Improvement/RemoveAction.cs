using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Takes an action out of its plan, or proposes that to the board.</summary>
public sealed class RemoveAction(ActOnAction act)
{
    public Task<Outcome<Event>?> RunAsync(string plan, string code, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, of, _) => action.Remove(of, by.Actor), by, cancel);
}

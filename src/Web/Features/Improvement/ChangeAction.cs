using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Changes what an action promises, or proposes that to the board.</summary>
public sealed class ChangeAction(ActOnAction act)
{
    public Task<Outcome<Event>?> RunAsync(string plan, string code, ActionDefinition definition, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, of, organisation) => action.Change(definition, of, by.Actor, organisation.Chart), by, cancel);
}

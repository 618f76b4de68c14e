using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records what a lead says of an action, whoever it comes from: the page, the API or a job.</summary>
public sealed class UpdateAction(ActOnAction act)
{
    public Task<Outcome<ActionUpdated>?> RunAsync(string plan, string code, ActionUpdate update, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, of, organisation) => of.Rests() is { } rests ? rests : action.Record(update, organisation.Council.NarrativeLimit, by.Actor, organisation.Chart), by, cancel);
}

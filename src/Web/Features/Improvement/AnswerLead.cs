using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a post accepts to lead an action, or does not.</summary>
public sealed class AnswerLead(ActOnAction act)
{
    public Task<Outcome<Event>?> RunAsync(string plan, string code, Guid post, bool accepts, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.Answer(post, accepts, by.Actor, organisation.Chart), by, cancel);
}

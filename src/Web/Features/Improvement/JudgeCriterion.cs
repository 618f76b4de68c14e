using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Judges a success criterion of an action.</summary>
public sealed class JudgeCriterion(ActOnAction act)
{
    public Task<Outcome<CriterionJudged>?> RunAsync(string plan, string code, int key, CriterionState state, string? because, IReadOnlyList<Guid> evidence, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.Judge(key, state, because, evidence, by.Actor, organisation.Chart), by, cancel);
}

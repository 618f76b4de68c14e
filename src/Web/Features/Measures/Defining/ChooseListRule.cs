using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Colours the measures of a list, where they have no rule of their own, from a day on.</summary>
public sealed class ChooseListRule(ActOnList act)
{
    public Task<Outcome<RuleChosen>?> RunAsync(string code, Guid? rule, DateOnly? from, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (list, around) => list.ChooseRule(rule is { } id ? around.View.Book.Rules.GetValueOrDefault(id) : null, from, because, by.Actor), by, cancel);
}

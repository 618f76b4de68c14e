using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Colours a measure by a rule from a day on.</summary>
public sealed class ChooseRule(ActOnMeasure act)
{
    public Task<Outcome<RuleChosen>?> RunAsync(string name, Guid? rule, DateOnly? from, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(name, (measure, around) => measure.ChooseRule(rule is { } id ? around.View.Book.Rules.GetValueOrDefault(id) : null, from, because, by.Actor), by, cancel);
}

using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A plan as programs see it.</summary>
public sealed record PlanRow
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public string? Scope { get; init; }

    /// <summary>The label of the version in force, else of the one in hand.</summary>
    public required string Version { get; init; }
    public required PlanState State { get; init; }
    public required DateOnly AsAt { get; init; }
    public required int Actions { get; init; }

    /// <summary>How many actions stand how, by the same words as in the page's filter.</summary>
    public required IReadOnlyDictionary<string, int> Statuses { get; init; }
    public required IReadOnlyList<Theme> Themes { get; init; }
    public required IReadOnlyList<Category> Categories { get; init; }

    public static PlanRow Of(OpenedPlan opened)
    {
        var plan = opened.Plan;
        var version = plan.InForce ?? plan.Current;
        return new PlanRow
        {
            Code = plan.Code,
            Title = plan.Title,
            Scope = plan.Scope,
            Version = version.Label,
            State = version.State,
            AsAt = opened.AsAt.Shown,
            Actions = opened.Actions.Count,
            Statuses = ShownStatus.Counts(opened.Actions, opened.AsAt.Shown).ToDictionary(count => count.Status.Key, count => count.Count),
            Themes = plan.Themes,
            Categories = plan.CategoriesInForce,
        };
    }
}

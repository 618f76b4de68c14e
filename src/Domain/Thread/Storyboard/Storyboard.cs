using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>The storyboard: one page for each priority of the plans in force, in plain words (R18). It is handed round, so nothing that is a draft or exempt stands on it.</summary>
public static class Storyboard
{
    /// <summary>Whether a story can be told of an aim: a priority or an ambition.</summary>
    /// <param name="aim">The aim.</param>
    public static bool Tells(Aim aim) => aim.Kind is AimKind.Priority or AimKind.Ambition;

    /// <summary>Whether a plan is in force: agreed, begun and not over.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day.</param>
    public static bool IsInForce(CouncilPlan plan, DateOnly day) => plan is { AgreedOn: not null, EndedOn: null } && !(plan.StartsOn > day) && !(plan.EndsOn < day);

    /// <summary>The priorities of the plans in force that go on, as they are numbered; the ambitions where there is no priority.</summary>
    /// <param name="plans">The plans that may be seen, the highest kinds first.</param>
    /// <param name="aims">The aims of each.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<Aim> Of(IEnumerable<CouncilPlan> plans, IEnumerable<Aim> aims, DateOnly day)
    {
        var order = plans.Where(plan => IsInForce(plan, day)).Index().ToDictionary(each => each.Item.Id, each => each.Index);
        var told = aims.Where(aim => Tells(aim) && aim.EndedOn is null && order.ContainsKey(aim.PlanId)).OrderBy(aim => order[aim.PlanId]).ThenBy(aim => aim.Number, CodeOrder.Instance).ThenBy(aim => aim.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return told.Exists(aim => aim.Kind == AimKind.Priority) ? [.. told.Where(aim => aim.Kind == AimKind.Priority)] : told;
    }

    /// <summary>Of all steps the nearest to a day, by their days: what is late and what comes next.</summary>
    /// <param name="steps">The steps that are not reached.</param>
    /// <param name="day">The day.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<NextStep> Nearest(IEnumerable<NextStep> steps, DateOnly day, int most) =>
        [.. steps.OrderBy(step => Math.Abs(step.Due.DayNumber - day.DayNumber)).ThenBy(step => step.Due).ThenBy(step => step.What, StringComparer.Ordinal).Take(most).OrderBy(step => step.Due).ThenBy(step => step.What, StringComparer.Ordinal)];
}

/// <summary>Something that is to be reached next.</summary>
/// <param name="Of">The record that says so.</param>
/// <param name="What">What.</param>
/// <param name="Due">By when.</param>
public sealed record NextStep(ThreadEnd Of, string What, DateOnly Due);

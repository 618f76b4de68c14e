namespace GoldenThread.Domain.Improvement;

/// <summary>How a plan's actions differ between two moments: what came, what went, and what changed in each.</summary>
/// <param name="Added">Actions that came into the plan.</param>
/// <param name="Removed">Actions that were taken out.</param>
/// <param name="Changed">Actions in which something changed.</param>
public sealed record PlanComparison(IReadOnlyList<ActionComparison> Added, IReadOnlyList<ActionComparison> Removed, IReadOnlyList<ActionComparison> Changed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => Added.Count + Removed.Count + Changed.Count == 0;

    /// <summary>Compares the actions as they were with the actions as they became. Proposals that no board has approved do not count.</summary>
    /// <param name="before">The actions at the first moment.</param>
    /// <param name="after">The actions at the second.</param>
    /// <param name="name">The title of a post or board; null when it has none.</param>
    public static PlanComparison Between(IEnumerable<ImprovementAction> before, IEnumerable<ImprovementAction> after, Func<Guid, string?> name)
    {
        var was = before.Where(IsInPlan).ToDictionary(action => action.Id);
        var now = after.Where(IsInPlan).ToDictionary(action => action.Id);
        return new PlanComparison(
            [.. InOrder(now.Values.Where(action => !was.ContainsKey(action.Id))).Select(action => ActionComparison.Whole(action))],
            [.. InOrder(was.Values.Where(action => !now.ContainsKey(action.Id))).Select(action => ActionComparison.Whole(action))],
            [.. InOrder(now.Values.Where(action => was.ContainsKey(action.Id))).Select(action => ActionComparison.Of(was[action.Id], action, name)).Where(each => each.Differences.Count > 0)]);
    }

    private static bool IsInPlan(ImprovementAction action) => action.RemovedOn is null && action.ProposedPresence != true;

    private static IEnumerable<ImprovementAction> InOrder(IEnumerable<ImprovementAction> actions) => actions.OrderBy(action => action.Definition.Theme).ThenBy(action => action.Order).ThenBy(action => ActionCode.SortKey(action.Code), StringComparer.Ordinal);
}

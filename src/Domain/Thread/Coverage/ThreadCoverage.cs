namespace GoldenThread.Domain.Thread;

/// <summary>How well one rule is kept: of how many things it speaks, and which of them break it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Of">How many things that go on it speaks of.</param>
/// <param name="Gaps">Those that break it.</param>
public sealed record CoverageCount(CoverageRule Rule, int Of, IReadOnlyList<ThreadNode> Gaps)
{
    /// <summary>How many keep it.</summary>
    public int Kept => Of - Gaps.Count;

    /// <summary>The share that keeps it, in per cent, rounded down so that nothing is whole that is not; null where there is nothing to keep it.</summary>
    public int? Percent => Of == 0 ? null : Kept * 100 / Of;
}

/// <summary>What is missing on the thread: priorities without objectives, objectives without a measure or an action, measures and actions that serve nothing, plans without targets.</summary>
public sealed class ThreadCoverage
{
    private static readonly ThreadKind[] Work = [ThreadKind.Action, ThreadKind.ImprovementPlan, ThreadKind.Programme, ThreadKind.Project, ThreadKind.Saving, ThreadKind.Standard];

    private readonly IReadOnlyList<ThreadNode> _open;
    private readonly Dictionary<CoverageRule, HashSet<ThreadEnd>> _gaps;

    private ThreadCoverage(IReadOnlyList<ThreadNode> open, Dictionary<CoverageRule, HashSet<ThreadEnd>> gaps) => (_open, _gaps) = (open, gaps);

    /// <summary>Looks the thread through.</summary>
    /// <param name="graph">The thread.</param>
    /// <param name="dated">The aims that have a day by which they are to be reached.</param>
    public static ThreadCoverage Of(ThreadGraph graph, IReadOnlySet<Guid> dated)
    {
        var open = graph.Nodes.Where(node => node.IsOpen).ToList();
        // Downwards from all that is wanted: whatever is not met on the way serves nothing.
        var served = Reached(graph, open.Where(node => node.Aim is not null));
        var purposeful = Reached(graph, open.Where(node => node.Aim is AimKind.Ambition or AimKind.Priority));
        var plansWithDays = open.Where(node => IsGoal(node) && dated.Contains(node.End.Id)).Select(node => node.PlanId).OfType<Guid>().ToHashSet();
        bool Below(ThreadNode node, Func<ThreadNode, bool> wanted) => graph.Next(node.End, LinkWay.Down).Any(each => each.Node.IsOpen && wanted(each.Node));
        bool Breaks(CoverageRule rule, ThreadNode node) => rule switch
        {
            CoverageRule.PriorityWithoutObjective => !graph.Reach(node.End, LinkWay.Down).Any(below => below.IsOpen && IsGoal(below)),
            CoverageRule.ObjectiveWithoutMeasure => !Below(node, below => below.End.Kind == ThreadKind.Measure),
            CoverageRule.ObjectiveWithoutAction => !Below(node, below => Work.Contains(below.End.Kind)),
            CoverageRule.ObjectiveServesNothing => !purposeful.Contains(node.End),
            CoverageRule.PlanWithoutTarget => !plansWithDays.Contains(node.End.Id),
            _ => !served.Contains(node.End),
        };
        return new(open, Enum.GetValues<CoverageRule>().ToDictionary(rule => rule, rule => open.Where(node => Speaks(rule, node) && Breaks(rule, node)).Select(node => node.End).ToHashSet()));
    }

    /// <summary>How well each rule is kept.</summary>
    /// <param name="service">The service whose records count; null for all.</param>
    public IReadOnlyList<CoverageCount> Counts(Guid? service = null)
    {
        var wanted = service is { } one ? _open.Where(node => node.Services.Contains(one)).ToList() : _open;
        return [.. Enum.GetValues<CoverageRule>().Select(rule => new CoverageCount(rule, wanted.Count(node => Speaks(rule, node)), [.. wanted.Where(node => _gaps[rule].Contains(node.End)).OrderBy(node => node.Name, StringComparer.OrdinalIgnoreCase)]))];
    }

    /// <summary>Whether a rule speaks of a record.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="node">The record.</param>
    public static bool Speaks(CoverageRule rule, ThreadNode node) => rule switch
    {
        CoverageRule.PriorityWithoutObjective => node.Aim == AimKind.Priority,
        CoverageRule.ObjectiveWithoutMeasure or CoverageRule.ObjectiveWithoutAction or CoverageRule.ObjectiveServesNothing => IsGoal(node),
        CoverageRule.MeasureServesNothing => node.End.Kind == ThreadKind.Measure,
        CoverageRule.ActionServesNothing => node.End.Kind == ThreadKind.Action,
        CoverageRule.ProjectServesNothing => node.End.Kind == ThreadKind.Project,
        _ => node.End.Kind == ThreadKind.CouncilPlan,
    };

    private static bool IsGoal(ThreadNode node) => node.Aim is AimKind.Objective or AimKind.Target;

    private static HashSet<ThreadEnd> Reached(ThreadGraph graph, IEnumerable<ThreadNode> tops)
    {
        HashSet<ThreadEnd> known = [];
        var queue = new Queue<ThreadEnd>(tops.Select(node => node.End));
        while (queue.TryDequeue(out var at))
        {
            foreach (var (_, node) in graph.Next(at, LinkWay.Down))
            {
                if (known.Add(node.End)) { queue.Enqueue(node.End); }
            }
        }

        return known;
    }
}

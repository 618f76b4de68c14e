using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class CoverageTests
{
    private static readonly ThreadNode Plan = Node(ThreadKind.CouncilPlan, 20, "Strategy"), Bare = Node(ThreadKind.Aim, 21, "Clean air", AimKind.Priority), Alone = Node(ThreadKind.Aim, 22, "More trees", AimKind.Target) with { Services = [] },
        Project = Node(ThreadKind.Project, 23, "Planting"), Ended = Node(ThreadKind.Measure, 24, "Old", open: false);

    private static ThreadCoverage Of(params ThreadEdge[] more) => ThreadCoverage.Of(new([Ambition, Priority, Objective with { PlanId = Plan.End.Id }, Smokers, Clinics, Loose, Plan, Bare, Alone, Project, Ended],
        [Edge(LinkType.ContributesTo, Priority, Ambition), Edge(LinkType.ContributesTo, Objective, Priority), Edge(LinkType.MeasuredBy, Objective, Smokers), Edge(LinkType.MeasuredBy, Alone, Ended), Edge(LinkType.DeliveredBy, Objective, Clinics), .. more]), new HashSet<Guid> { Alone.End.Id });

    private static CoverageCount Count(ThreadCoverage coverage, CoverageRule rule, Guid? service = null) => coverage.Counts(service).Single(each => each.Rule == rule);

    [Theory]
    [InlineData(CoverageRule.PriorityWithoutObjective, 2, "Clean air")]
    [InlineData(CoverageRule.ObjectiveWithoutMeasure, 2, "More trees")]
    [InlineData(CoverageRule.ObjectiveWithoutAction, 2, "More trees")]
    [InlineData(CoverageRule.ObjectiveServesNothing, 2, "More trees")]
    [InlineData(CoverageRule.MeasureServesNothing, 2, "Letters")]
    [InlineData(CoverageRule.ActionServesNothing, 1, "")]
    [InlineData(CoverageRule.ProjectServesNothing, 1, "Planting")]
    [InlineData(CoverageRule.PlanWithoutTarget, 1, "Strategy")]
    public void Each_rule_names_what_breaks_it(CoverageRule rule, int of, string gaps)
    {
        var count = Count(Of(), rule);
        Assert.Equal((of, gaps), (count.Of, string.Join(", ", count.Gaps.Select(node => node.Name))));
        Assert.Equal((of - count.Gaps.Count) * 100 / of, count.Percent);
        Assert.NotEqual("", rule.InWords() + rule.Stated() + rule.Counts());
    }

    [Fact]
    public void What_belongs_to_something_that_serves_serves_too()
    {
        var coverage = Of(Edge(LinkType.ContributesTo, Alone, Bare), Edge(LinkType.DeliveredBy, Alone, Project), Edge(LinkType.DeliveredBy, Loose, Project), Edge(LinkType.PartOf, Loose, Project));
        Assert.Empty(Count(coverage, CoverageRule.ProjectServesNothing).Gaps);
        Assert.Empty(Count(coverage, CoverageRule.MeasureServesNothing).Gaps);
        Assert.Empty(Count(coverage, CoverageRule.PriorityWithoutObjective).Gaps);
        Assert.Empty(Count(coverage, CoverageRule.ObjectiveServesNothing).Gaps);
    }

    [Fact]
    public void A_service_is_shown_what_is_its_own()
    {
        Assert.Equal((1, 0), (Count(Of(), CoverageRule.ObjectiveWithoutMeasure, Care).Of, Count(Of(), CoverageRule.ObjectiveWithoutMeasure, Care).Gaps.Count));
        Assert.Null(Count(Of(), CoverageRule.ObjectiveWithoutMeasure, Somebody.Id(99)).Percent);
    }

    [Fact]
    public void A_plan_with_a_dated_aim_has_a_target()
    {
        var dated = ThreadCoverage.Of(new([Plan, Alone with { PlanId = Plan.End.Id }], []), new HashSet<Guid> { Alone.End.Id });
        Assert.Empty(Count(dated, CoverageRule.PlanWithoutTarget).Gaps);
    }

    [Fact]
    public void A_missing_link_is_offered_with_the_words_that_suggest_it()
    {
        var smoking = Node(ThreadKind.Measure, 30, "Adults who smoke in poorest wards");
        var walking = Node(ThreadKind.Measure, 31, "Walking");
        var graph = new ThreadGraph([Node(ThreadKind.Aim, 32, "Fewer adults smoke", AimKind.Objective), Node(ThreadKind.Aim, 33, "Poorest wards catch up", AimKind.Priority), Node(ThreadKind.Aim, 34, "Adults learn in wards", AimKind.Objective), smoking, walking], []);
        var offered = LinkSuggestion.For([smoking, walking], graph, _ => "");
        Assert.Equal([("Fewer adults smoke", "adults, smoke"), ("Poorest wards catch up", "poorest, wards"), ("Adults learn in wards", "adults, wards")], offered.Select(each => (each.Upper.Name, string.Join(", ", each.Words))));
        Assert.All(offered, each => Assert.Equal((LinkType.MeasuredBy, smoking), (each.Type, each.To)));
        Assert.Single(LinkSuggestion.For([walking], graph, node => node == walking ? "adults learn" : ""));
    }

    [Fact]
    public void An_objective_is_offered_only_what_stands_above_it()
    {
        var (upper, lower, twin) = (Node(ThreadKind.Aim, 40, "Healthy adults longer", AimKind.Priority), Node(ThreadKind.Aim, 41, "Healthy adults move", AimKind.Objective), Node(ThreadKind.Aim, 42, "Healthy adults eat", AimKind.Objective));
        var offered = Assert.Single(LinkSuggestion.For([lower], new([upper, lower, twin], []), _ => ""));
        Assert.Equal((LinkType.ContributesTo, lower, upper), (offered.Type, offered.From, offered.To));
        Assert.Empty(LinkSuggestion.For([lower], new([upper, lower, twin], [Edge(LinkType.ContributesTo, upper, lower)]), _ => ""));
        var action = Node(ThreadKind.Action, 43, "Healthy adults swim");
        Assert.All(LinkSuggestion.For([action], new([upper, action], []), _ => ""), each => Assert.Equal((LinkType.DeliveredBy, upper, action), (each.Type, each.From, each.To)));
    }
}

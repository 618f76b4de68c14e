using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class WalkingTests
{
    [Fact]
    public void From_any_record_it_goes_up_to_why_and_down_to_what()
    {
        var graph = Graph();
        Assert.Equal([Objective, Priority, Ambition], graph.Reach(Smokers.End, LinkWay.Up));
        Assert.Equal([Priority, Objective, Smokers, Clinics, Risk], graph.Reach(Ambition.End, LinkWay.Down));
        Assert.Equal([Smokers, Objective, Priority, Ambition], graph.WayUp(Smokers.End, Ambition.End));
        Assert.Null(graph.WayUp(Loose.End, Ambition.End));
        Assert.Empty(graph.Tree(Loose.End, LinkWay.Up));
        var top = Assert.Single(graph.Tree(Ambition.End, LinkWay.Down));
        Assert.Equal((Priority, "is served by"), (top.Node, top.Edge.InWords(Ambition.End)));
        Assert.Equal(["is measured by", "is delivered by", "is threatened by"], top.Branches[0].Branches.Select(branch => branch.Edge.InWords(Objective.End)));
        Assert.Equal("measures", top.Branches[0].Branches[0].Edge.InWords(Smokers.End));
    }

    [Fact]
    public void What_can_be_reached_twice_stands_in_full_where_it_is_nearest_and_a_loop_ends()
    {
        var graph = Graph(Edge(LinkType.ContributesTo, Objective, Ambition), Edge(LinkType.DeliveredBy, Smokers, Clinics), Edge(LinkType.ContributesTo, Ambition, Objective));
        var tree = graph.Tree(Ambition.End, LinkWay.Down);
        Assert.Equal([(Priority, false), (Objective, false)], tree.Select(branch => (branch.Node, branch.IsAgain)));
        Assert.Equal([(Objective, true)], tree[0].Branches.Select(branch => (branch.Node, branch.IsAgain)));
        Assert.Equal([(Smokers, false), (Clinics, false), (Risk, false), (Ambition, true)], tree[1].Branches.Select(branch => (branch.Node, branch.IsAgain)));
        Assert.Equal([(Clinics, true)], tree[1].Branches[0].Branches.Select(branch => (branch.Node, branch.IsAgain)));
        Assert.Equal([Priority, Objective, Smokers, Clinics, Risk], graph.Reach(Ambition.End, LinkWay.Down));
    }

    [Fact]
    public void A_chain_deeper_than_a_tree_shows_ends_at_its_last_level()
    {
        var chain = Enumerable.Range(100, ThreadGraph.Deepest + 5).Select(number => Node(ThreadKind.Aim, number, $"Aim {number}", AimKind.Objective)).ToList();
        var graph = new ThreadGraph(chain, chain.Zip(chain.Skip(1), (upper, lower) => Edge(LinkType.ContributesTo, lower, upper)));
        var (levels, at) = (0, graph.Tree(chain[0].End, LinkWay.Down));
        while (at.Count > 0) { (levels, at) = (levels + 1, at[0].Branches); }
        Assert.Equal(ThreadGraph.Deepest, levels);
        Assert.Equal(chain.Count - 1, graph.Reach(chain[0].End, LinkWay.Down).Count);
    }

    [Fact]
    public void Links_beside_lead_neither_up_nor_down()
    {
        var graph = Graph(Edge(LinkType.JointWith, Smokers, Loose), Edge(LinkType.PartOf, Clinics, Loose));
        Assert.Equal([Loose], graph.Next(Smokers.End, LinkWay.Side).Select(each => each.Node));
        Assert.Equal([Smokers], graph.Next(Loose.End, LinkWay.Side).Select(each => each.Node));
        Assert.Equal([Clinics], graph.Next(Loose.End, LinkWay.Down).Select(each => each.Node));
        var beside = Edge(LinkType.JointWith, Smokers, Loose);
        Assert.Equal((null, null, Loose.End), (beside.Upper, beside.Lower, beside.Other(Smokers.End)));
    }

    [Fact]
    public void What_somebody_may_not_see_is_not_walked_through_and_counted_without_a_name()
    {
        var graph = Graph().SeenBy(node => node != Risk && node != Priority);
        Assert.Null(graph.Node(Risk.End));
        Assert.Null(graph.Node(null));
        Assert.Equal(Ambition, graph.Node(Ambition.End));
        Assert.Equal([Smokers, Clinics], graph.Reach(Objective.End, LinkWay.Down));
        Assert.Empty(graph.Reach(Objective.End, LinkWay.Up));
        Assert.Equal((2, 0, 0), (graph.Hidden(Objective.End), graph.Hidden(Smokers.End), Graph().Hidden(Objective.End)));
        Assert.Equal(2, graph.Edges(Objective.End).Count());
        Assert.Equal(5, graph.Nodes.Count());
        Assert.Equal(7, Graph().Nodes.Count());
    }

    [Fact]
    public void Links_to_records_that_are_gone_count_for_nothing()
    {
        var gone = Node(ThreadKind.Action, 99, "Gone");
        Assert.Equal([Smokers, Clinics, Risk], Graph(Edge(LinkType.DeliveredBy, Objective, gone), Edge(LinkType.ContributesTo, gone, Priority)).Next(Objective.End, LinkWay.Down).Select(each => each.Node));
    }

    [Fact]
    public void What_breaks_is_what_serves_nothing_any_more_and_what_is_left_bare()
    {
        var breaks = WhatBreaks.If(Graph(Edge(LinkType.DeliveredBy, Priority, Clinics)), Objective.End);
        Assert.Equal([Smokers, Risk], breaks.Adrift);
        Assert.Empty(breaks.Bare);
        Assert.Equal([Priority], WhatBreaks.If(Graph(), Objective.End).Bare);
        Assert.Empty(WhatBreaks.If(Graph(), Loose.End).Adrift);
        // Evidence goes with what it shows.
        var minutes = Node(ThreadKind.Evidence, 8, "Minutes");
        Assert.Equal([Smokers, Clinics, Risk], WhatBreaks.If(new(Graph().Nodes.Append(minutes), [.. Graph().Nodes.SelectMany(node => Graph().Edges(node.End).Where(edge => edge.From == node.End)), Edge(LinkType.EvidencedBy, Clinics, minutes)]), Objective.End).Adrift);
    }

    [Fact]
    public void An_end_is_carried_by_forms_and_read_again()
    {
        Assert.Equal(Smokers.End, ThreadEnd.Read(Smokers.End.ToString()));
        foreach (var wrong in new[] { null, "", "Measure", "Nothing:" + Guid.Empty, "99:" + Guid.Empty, "Measure:x", "Measure:1:2" }) { Assert.Null(ThreadEnd.Read(wrong)); }
        Assert.Equal(("Smokers", "C1 Smokers"), (Smokers.Name, (Smokers with { Code = "C1" }).Name));
    }
}

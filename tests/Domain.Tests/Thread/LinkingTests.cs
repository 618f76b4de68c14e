using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class LinkingTests
{
    private static (ThreadLink? Link, Domain.Basics.Outcome<LinkMade> Outcome) Make(LinkType? type, ThreadNode? from, ThreadNode? to, Actor? actor = null, ThreadGraph? graph = null) => ThreadLink.Make(Somebody.Id(90), type, from?.End, to?.End, graph ?? Graph(), actor ?? Officer);

    [Fact]
    public void A_link_says_who_made_it_when_and_why()
    {
        var (link, outcome) = Make(LinkType.MeasuredBy, Priority, Loose);
        Assert.Equal(("Linked: Health gaps is measured by Letters", "They belong together"), Happened(outcome));
        Assert.Equal((LinkType.MeasuredBy, Priority.End, Loose.End, Somebody.Today, "They belong together", "PerformanceOfficer"), (link!.Type, link.From, link.To, link.Since, link.Because, link.By));
        Assert.Equal(new ThreadEdge(LinkType.MeasuredBy, Priority.End, Loose.End, "They belong together") { LinkId = link.Id, By = "PerformanceOfficer", Since = Somebody.Today }, link.Edge);
        Assert.Equal("Aim is measured by Measure", link.Ref.Name);
    }

    [Fact]
    public void A_link_is_ended_with_a_reason_and_stays()
    {
        var link = Make(LinkType.MeasuredBy, Priority, Loose).Link!;
        Assert.Equal(("Reason", "Say why it holds no longer."), Fault(link.End(Graph(), Officer with { Reason = " " })));
        Assert.Equal("Reason", Fault(link.End(Graph(), Officer with { Reason = new('a', 1001) })).Item1);
        Refusal(link.End(Graph(), Somebody.As(Role.Member, "x")).Problems[0].Message);
        Assert.Equal(("No longer linked: Health gaps is measured by Letters", "Another measure took its place"), Happened(link.End(Graph(), HeadOfContact with { Reason = "Another measure took its place" })));
        Assert.Equal((Somebody.Today, "Another measure took its place"), (link.EndedOn, link.EndedBecause));
        Assert.Equal("This link was ended already.", Fault(link.End(Graph(), Officer)).Item2);
        var unseen = Make(LinkType.MeasuredBy, Priority, Loose).Link!;
        Assert.Equal("No longer linked: Health gaps is measured by Measure", Happened(unseen.End(Graph().SeenBy(node => node != Loose), Officer)).Item1);
        var other = Make(LinkType.MeasuredBy, Priority, Loose).Link!;
        Assert.Equal("No longer linked: Aim is measured by Letters", Happened(other.End(Graph().SeenBy(node => node != Priority), Officer)).Item1);
    }

    [Fact]
    public void A_link_that_says_nothing_or_nonsense_is_refused_in_words()
    {
        Assert.Equal(("From", "Choose the record that is to be linked."), Fault(Make(LinkType.MeasuredBy, null, Loose).Outcome));
        Assert.Equal(("To", "Choose the record to link it to."), Fault(Make(LinkType.MeasuredBy, Priority, null).Outcome));
        Assert.Equal(("To", "Choose the record to link it to."), Fault(Make(LinkType.MeasuredBy, Priority, Loose, graph: Graph().SeenBy(node => node != Loose)).Outcome));
        Assert.Equal([("Type", "Say what the one is to the other."), ("Reason", "Say why they belong together, in a sentence.")], Faults(Make(null, Priority, Loose, Officer with { Reason = null }).Outcome));
        Assert.Equal(("Type", "Say what the one is to the other."), Fault(Make(LinkType.PartOf, Priority, Loose).Outcome));
        Assert.Equal(("To", "A record is not linked to itself."), Fault(Make(LinkType.ContributesTo, Priority, Priority).Outcome));
        Assert.Equal(("Type", "A measure is not linked so to an objective: choose another kind of link."), Fault(Make(LinkType.MeasuredBy, Loose, Objective).Outcome));
        Assert.Equal("Type", Fault(Make(LinkType.Replaces, Loose, Objective).Outcome).Item1);
        Assert.Equal("Reason", Fault(Make(LinkType.MeasuredBy, Priority, Loose, Officer with { Reason = new('a', 1001) }).Outcome).Item1);
    }

    [Fact]
    public void The_same_is_not_linked_twice_whoever_said_so_first()
    {
        Assert.Equal(("To", "They are linked so already: Said so."), Fault(Make(LinkType.MeasuredBy, Objective, Smokers).Outcome));
        var made = Make(LinkType.JointWith, Smokers, Loose).Link!;
        Assert.Equal(("To", "They are linked so already, by PerformanceOfficer."), Fault(Make(LinkType.JointWith, Loose, Smokers, graph: Graph(made.Edge)).Outcome));
    }

    [Fact]
    public void A_loop_is_refused_with_the_way_that_it_would_take()
    {
        Assert.Equal(("To", "That would make a loop: Long lives serves Fewer smokers serves Health gaps serves Long lives. Nothing can be the reason for itself."), Fault(Make(LinkType.ContributesTo, Ambition, Objective).Outcome));
        Assert.Equal("To", Fault(Make(LinkType.DeliveredBy, Smokers, Clinics, graph: Graph(Edge(LinkType.PartOf, Smokers, Clinics))).Outcome).Item1);
    }

    [Fact]
    public void Whoever_answers_for_one_of_the_two_may_link_them()
    {
        Happened(Make(LinkType.MeasuredBy, Priority, Loose, HeadOfContact).Outcome);
        Happened(Make(LinkType.MeasuredBy, Priority, Loose, Somebody.As(Role.Lead, "Ours") with { Posts = new HashSet<Guid> { Head } }).Outcome);
        Refusal(Make(LinkType.MeasuredBy, Priority, Loose, Somebody.As(Role.Lead, "x")).Outcome.Problems[0].Message);
        Refusal(Make(LinkType.MeasuredBy, Priority, null, Somebody.As(Role.Member, "x")).Outcome.Problems[0].Message);
    }

    [Fact]
    public void Every_kind_of_link_is_said_from_both_ends_and_can_be_found_from_a_record()
    {
        Assert.Equal(Enum.GetValues<LinkType>().Length - 1, LinkRules.Chosen.Count);
        Assert.All(Enum.GetValues<LinkType>(), type => Assert.NotEqual("", type.InWords() + type.Backwards()));
        Assert.Contains((LinkType.MeasuredBy, false), LinkRules.Of(ThreadKind.Measure));
        Assert.DoesNotContain((LinkType.MeasuredBy, true), LinkRules.Of(ThreadKind.Measure));
        // Joint is said from either end alike, and offered once.
        Assert.Single(LinkRules.Of(ThreadKind.Measure), each => each.Type == LinkType.JointWith);
        Assert.Equal(Enum.GetValues<ThreadKind>().Length, Enum.GetValues<ThreadKind>().Select(kind => kind.InWords()).Distinct().Count());
    }

    private static void Refusal(string message) => Assert.StartsWith("Your roles do not let you", message, StringComparison.Ordinal);
}

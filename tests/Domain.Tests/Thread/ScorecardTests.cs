using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class ScorecardTests
{
    private static readonly ThreadNode Draft = Node(ThreadKind.Aim, 8, "Secret", AimKind.Objective) with { IsHeldBack = true };

    private static Scorecard Fresh => new() { Id = Somebody.Id(90) };

    private static IReadOnlyList<PlacedPerspective> AsNamed(Scorecard scorecard) => [.. scorecard.Perspectives.Index().Select(each => new PlacedPerspective(each.Item.Key, each.Item.Name, each.Item.Question, each.Index + 1))];

    private static PlacedLine Line(ThreadNode? node, int? perspective, int? place = null) => new(node?.End, perspective, place);

    private static Scorecard Arranged(params PlacedLine[] lines)
    {
        var scorecard = Fresh;
        Happened(scorecard.Arrange(lines, Graph(), Officer));
        return scorecard;
    }

    [Fact]
    public void It_begins_with_four_perspectives_that_a_council_names_in_its_own_words()
    {
        var scorecard = Fresh;
        Assert.Equal(4, scorecard.Perspectives.Count);
        Assert.Equal(("scorecard", "Balanced scorecard"), (scorecard.Ref.Kind, scorecard.Ref.Name));
        Assert.Equal("Balanced scorecard of a service", new Scorecard { ServiceId = Care }.Ref.Name);
        var said = Happened(scorecard.Name([new(4, " Staff ", "Do they stay?", 1), new(1, "Residents", null, null), new(2, "", "", 3), new(3, null, null, null), new(0, "Learning", "", 2), new(4, "Partners", "", 4)], Officer));
        Assert.Equal(("Perspectives: Staff, Learning, Partners and Residents", "They belong together"), said);
        Assert.Equal([new(4, "Staff", "Do they stay?"), new(5, "Learning", ""), new(6, "Partners", ""), new(1, "Residents", "")], scorecard.Perspectives);
        Assert.Equal((Officer.Post, Somebody.Today, "They belong together"), (scorecard.By, scorecard.On, scorecard.Because));
        Assert.Equal(("", "Nothing was changed."), Fault(scorecard.Name(AsNamed(scorecard), Officer)));
    }

    [Fact]
    public void Perspectives_that_cannot_be_are_refused_beside_what_is_wrong()
    {
        var (scorecard, usual) = (Fresh, Scorecard.Usual);
        Refused(scorecard.Name(AsNamed(scorecard), HeadOfContact));
        var outcome = scorecard.Name([new(1, "Money", "", 0), new(2, "money", new string('x', 201), 1), new(3, new string('x', 61), "", 1)], Officer with { Reason = " " });
        Assert.Equal(["Perspectives[0].Place", "Perspectives[1].Name", "Perspectives[1].Question", "Perspectives[2].Name", "Reason"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal(("Perspectives", "Name from two to six perspectives."), Fault(scorecard.Name([new(1, "Money", "", 1)], Officer)));
        Assert.Equal("Perspectives", Fault(scorecard.Name([.. Enumerable.Range(1, 7).Select(at => new PlacedPerspective(0, $"P{at}", "", at))], Officer)).Item1);
        var full = Arranged(Line(Smokers, 2));
        Assert.Equal(("Perspectives[1].Name", "Something stands in it: move it to another perspective, or take it out, first."), Fault(full.Name([new(1, "Residents", "", 1), new(2, " ", "", 2), new(3, "Work", "", 3)], Officer)));
        Assert.Equal("Perspectives", Fault(full.Name([new(1, "Residents", "", 1), new(3, "Work", "", 3)], Officer)).Item1);
        Assert.Equal("Reason", Fault(scorecard.Name([new(1, "A", "", 1), new(2, "B", "", 2)], Officer with { Reason = new string('x', ThreadLink.MaxBecause + 1) })).Item1);
        Assert.Equal(usual, scorecard.Perspectives);
    }

    [Fact]
    public void What_stands_on_it_is_chosen_with_its_place_and_each_record_stands_once()
    {
        var scorecard = Fresh;
        var said = Happened(scorecard.Arrange([Line(Loose, 3), Line(Smokers, 1, 2), Line(Objective, 1, 1), Line(null, null), Line(null, 0)], Graph(), Officer));
        Assert.Equal(("Chosen what it shows: three lines, 3 put in, 0 taken out", "They belong together"), said);
        Assert.Equal([Objective, Smokers], scorecard.In(1, Graph()));
        Assert.Equal(("", "Nothing was changed."), Fault(scorecard.Arrange([Line(Objective, 1), Line(Smokers, 1), Line(Loose, 3)], Graph(), Officer)));
        Assert.Equal("Chosen what it shows: two lines, 0 put in, 1 taken out", Happened(scorecard.Arrange([Line(Objective, 1), Line(Smokers, 0), Line(Loose, 3)], Graph(), Officer)).Item1);
        // Taken out of one place and put into another in one go.
        Happened(scorecard.Arrange([Line(Objective, 0), Line(Loose, 3), Line(Objective, 4)], Graph(), Officer));
        Assert.Equal([Objective], scorecard.In(4, Graph()));
    }

    [Fact]
    public void Lines_that_cannot_be_are_refused_beside_what_is_wrong()
    {
        var scorecard = Fresh;
        var graph = new ThreadGraph([Smokers, Loose, Objective, Priority, Clinics, Draft], []);
        Refused(scorecard.Arrange([Line(Smokers, 1)], graph, HeadOfContact));
        var outcome = scorecard.Arrange([Line(null, 1), Line(Smokers, null), Line(Loose, 9), Line(Priority, 1), Line(Clinics, 1), Line(Draft, 1), Line(Objective, 1, 0), Line(Smokers, 1), new(End(ThreadKind.Measure, 99), 1, 1)], graph, Officer with { Reason = null });
        Assert.Equal(["Lines[0].Record", "Lines[1].Perspective", "Lines[2].Perspective", "Lines[3].Record", "Lines[4].Record", "Lines[5].Record", "Lines[6].Place", "Lines[7].Record", "Lines[8].Record", "Reason"], outcome.Problems.Select(problem => problem.Field));
        var many = Enumerable.Range(100, 26).Select(number => Node(ThreadKind.Measure, number, $"M{number}")).ToList();
        Assert.Equal(("Lines", "A scorecard has 24 lines at most, so that it stays on one page. Take 2 out."), Fault(scorecard.Arrange([.. many.Select(node => Line(node, 1))], new ThreadGraph(many, []), Officer)));
    }

    [Fact]
    public void What_whoever_changes_it_does_not_see_stays_where_it_stands_and_is_not_shown_to_them()
    {
        var scorecard = Arranged(Line(Smokers, 1), Line(Loose, 2));
        var part = Graph().SeenBy(node => node.End != Smokers.End);
        Happened(scorecard.Arrange([Line(Loose, 1)], part, Officer));
        Assert.Equal([Loose], scorecard.In(1, part));
        Assert.Equal([Loose, Smokers], scorecard.In(1, Graph()));
        Assert.Empty(scorecard.In(1, new ThreadGraph([Loose with { IsHeldBack = true }, Priority], [])));
    }

    [Fact]
    public void The_head_of_a_service_runs_its_scorecard_and_not_the_councils()
    {
        var own = new Scorecard { Id = Somebody.Id(91), ServiceId = Care };
        Assert.True(own.MayRun(HeadOfContact));
        Assert.False(new Scorecard { ServiceId = Somebody.Id(999) }.MayRun(HeadOfContact));
        Assert.False(own.MayRun(Somebody.As(Role.Member)));
        Happened(own.Arrange([Line(Smokers, 1)], Graph(), HeadOfContact));
    }

    [Fact]
    public void Lines_are_counted_and_never_blended()
    {
        Assert.Equal("Nothing stands here yet", PerspectiveTally.Of([]).InWords);
        var tally = PerspectiveTally.Of([ThreadTone.Good, ThreadTone.Done, ThreadTone.Bad, ThreadTone.Unknown, ThreadTone.Unknown]);
        Assert.Equal((5, "2 on course, none near, 1 off, 2 without a colour"), (tally.All, tally.InWords));
        Assert.Equal(1, PerspectiveTally.Of([ThreadTone.Doubt]).Near);
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>What an outside body raised comes to each next meeting by itself until it is closed.</summary>
public sealed class IssuesKeptTests
{
    private static Case Issue() => New(Details with { RaisedBy = " Audit  Commission " });

    private static Meeting Next(string on = "2026-12-01") => new() { Id = Meeting2, BoardId = Pat.Id, On = On(on) };

    [Fact]
    public void It_says_who_raised_it()
    {
        var (issue, outcome) = Case.CallIn(Somebody.Id(41), 8, Subject, Details with { RaisedBy = "Audit Commission" }, [], AllBoards, Chart, Clerk);
        Assert.Equal(("Raised by Audit Commission before Performance Assurance Team", "Red for three quarters"), Happened(outcome));
        Assert.Equal(("Audit Commission", "", "Audit Commission"), (issue!.RaisedBy, New().RaisedBy, Issue().RaisedBy));
        Assert.Equal("RaisedBy", Fault(Case.CallIn(Somebody.Id(41), 8, Subject, Details with { RaisedBy = new('x', 201) }, [], AllBoards, Chart, Clerk).Outcome).Item1);
        Assert.Equal("Audit Commission", new MinutesRule(false, new HashSet<Guid>(), new HashSet<Guid>()).Known(Issue()).RaisedBy);
    }

    [Fact]
    public void It_is_on_the_agenda_of_each_next_meeting_whatever_else_it_waits_for()
    {
        var issue = Issue();
        Assert.Equal(["to be taken"], issue.Waits(Somebody.Today).Select(wait => wait.What));
        // Nobody says when it comes back, and it does all the same.
        Happened(issue.Hear(new() { Decision = DecisionKind.CommentsFedBack, Words = "By when?" }));
        Assert.Equal([new(WaitKind.Meeting, 0, "its next meeting: raised by Audit Commission", Pat.Id, null, false)], issue.Waits(Somebody.Today));
        Happened(issue.Hear(new() { Decision = DecisionKind.CarriedOver }, "2026-11-16", meeting: Meeting2));
        Happened(issue.Hear(new() { Decision = DecisionKind.Accepted, BringBacks = [new() { Number = 0, BoardId = Pat.Id, On = On("2027-03-01") }] }, "2026-11-20", meeting: Somebody.Id(23)));
        Assert.True(issue.ComesByItself(Pat.Id));
        Assert.False(issue.ComesByItself(Cmt.Id));
        Assert.True(issue.BelongsOn(Pat.Id, On("2026-12-01")));
        Assert.False(issue.BelongsOn(Cmt.Id, On("2026-12-01")));
        Assert.Equal(issue.Id, Assert.Single(Agenda.Missing(Next(), null, [issue], []), item => item.Kind == ItemKind.Case).CaseId);
    }

    [Fact]
    public void It_ends_by_its_own_board_alone()
    {
        var issue = Issue();
        Happened(issue.Hear(new() { Decision = DecisionKind.Accepted }));
        Assert.Equal("Decision", Fault(issue.Hear(new() { Decision = DecisionKind.Closed, Words = "Done" }, "2026-11-16", Cmt, Meeting2)).Item1);
        Happened(issue.Hear(new() { Decision = DecisionKind.Closed, Words = "The auditor has no more questions" }, "2026-11-16", meeting: Meeting2));
        Assert.False(issue.ComesByItself(Pat.Id));
        Assert.False(issue.BelongsOn(Pat.Id, On("2026-12-01")));
        Assert.Empty(issue.Waits(Somebody.Today));
    }

    [Fact]
    public void It_stands_in_the_forward_plan_of_its_board_once_a_meeting()
    {
        var (taken, back) = (Issue(), Issue());
        Happened(back.Hear(new() { Decision = DecisionKind.Accepted }));
        var board = new Board { Id = Pat.Id, Name = Pat.Name, MeetsEveryMonths = 3 };
        var thing = new ForwardThing(ForwardKind.Assessment, "How CMT did", "", null);
        var days = ForwardPlan.Of(board, [Next()], [taken, back], [], Days, Somebody.Today, Somebody.Today.AddMonths(12), [thing]);
        Assert.Equal([(ForwardKind.Case, "raised by Audit Commission"), (ForwardKind.Case, "raised by Audit Commission"), (ForwardKind.Assessment, "")], days[0].Things.Select(each => (each.Kind, each.Words)));
        Assert.All(days.Skip(1), day => Assert.Empty(day.Things));
        board.MeetsEveryMonths = null;
        Assert.Equal(3, Assert.Single(ForwardPlan.Of(board, [], [taken, back], [], Days, Somebody.Today, Somebody.Today.AddMonths(12), [thing])).Things.Count);
    }
}

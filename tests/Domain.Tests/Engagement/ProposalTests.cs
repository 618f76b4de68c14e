using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Engagement.AMembersRoom;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class ProposalTests
{
    private static readonly HashSet<Guid> Boards = [Pat.Id, Cmt.Id];

    private static ProposalDetails New => new() { Title = "Opening  hours", Words = "From eight to six", LeadPostId = Head, BoardId = Pat.Id, GoesOn = On("2026-12-14"), CommentsBy = On("2026-12-07") };

    private static Proposal Put(ProposalDetails? details = null)
    {
        var (proposal, outcome) = Proposal.Put(Somebody.Id(300), 2, details ?? New, Boards, Chart, TheClerk);
        Assert.Equal(("The proposal was put to members, who may comment until 7 December 2026", null), Happened(outcome));
        return proposal!;
    }

    [Fact]
    public void Members_see_it_before_it_is_decided_comment_and_are_told_what_came_of_it()
    {
        var proposal = Put();
        Assert.Equal(("PR2", "Opening hours", "PR2 Opening hours"), (proposal.Code, proposal.Title, proposal.Ref.Name));
        Assert.True(proposal.TakesComments(On("2026-12-07")));
        Assert.False(proposal.TakesComments(On("2026-12-08")));
        Refused(proposal.Comment("x", false, Owner));
        Assert.Equal(("Words", "Write your comment."), Fault(proposal.Comment(" ", false, North)));
        Assert.Equal("Words", Fault(proposal.Comment("Ask Mr Example", false, North)).Item1);
        Assert.Equal(("Comment 1 was given", null), Happened(proposal.Comment("Keep Saturday", false, North)));
        Assert.Equal(("Comment 2 was given", null), Happened(proposal.Comment("Ask Mr Example", true, South)));
        Assert.Equal(("Words", "Comments were asked for until 7 December 2026. Ask a question instead."), Fault(proposal.Comment("x", false, North.On("2026-12-08"))));

        Assert.Equal([1], proposal.CommentsFor(North).Select(comment => comment.Number));
        Assert.Equal([1, 2], proposal.CommentsFor(South).Select(comment => comment.Number));
        Assert.Equal([1, 2], proposal.CommentsFor(TheClerk).Select(comment => comment.Number));
        Assert.Equal([1], proposal.CommentsFor(Owner).Select(comment => comment.Number));
        Assert.Empty(proposal.CommentsFor(OtherLead));
        Refused(proposal.LetCommentBeSeen(2, North));
        Assert.Equal(("", "There is no such comment that is held back."), Fault(proposal.LetCommentBeSeen(1, TheClerk)));
        Assert.Equal(("A clerk has looked at comment 2, and lets others see it", null), Happened(proposal.LetCommentBeSeen(2, TheClerk)));
        Assert.Equal([1, 2], proposal.CommentsFor(North).Select(comment => comment.Number));

        Refused(proposal.Close("x", North));
        Assert.Equal(("Outcome", "Say what came of the comments, and what was decided."), Fault(proposal.Close("", TheClerk)));
        Assert.Equal(("The proposal was closed", "Saturday is kept"), Happened(proposal.Close("Saturday is kept", Somebody.Organiser.On("2026-12-15"))));
        Assert.Equal(On("2026-12-15"), proposal.ClosedOn);
        Assert.Equal(("", "PR2 is closed."), Fault(proposal.Close("x", TheClerk)));
        Assert.Equal(("Words", "PR2 is closed."), Fault(proposal.Comment("x", false, North)));
        Assert.Equal(("", "PR2 is closed."), Fault(proposal.Change(New, Boards, Chart, TheClerk)));
    }

    [Fact]
    public void Members_are_heard_before_the_board_meets()
    {
        Assert.Equal(("CommentsBy", "Members must be heard before the board meets on 14 December 2026. Give an earlier day."), Fault(Proposal.Put(Somebody.Id(300), 2, New with { CommentsBy = On("2026-12-14") }, Boards, Chart, TheClerk).Outcome));
        Assert.Equal(("CommentsBy", "Give a day that has not passed."), Fault(Proposal.Put(Somebody.Id(300), 2, New with { CommentsBy = On("2026-11-22") }, Boards, Chart, TheClerk).Outcome));
        Assert.Equal([("GoesOn", "Give a day that has not passed."), ("CommentsBy", "Members must be heard before the board meets on 22 November 2026. Give an earlier day.")], Faults(Proposal.Put(Somebody.Id(300), 2, New with { GoesOn = On("2026-11-22") }, Boards, Chart, TheClerk).Outcome));
        Assert.Equal(["Title", "Words", "LeadPostId", "BoardId", "GoesOn", "CommentsBy"], Proposal.Put(Somebody.Id(300), 2, new(), Boards, Chart, TheClerk).Outcome.Problems.Select(problem => problem.Field));
        Assert.Equal(["Title", "LeadPostId", "BoardId"], Proposal.Put(Somebody.Id(300), 2, New with { Title = new('a', 301), LeadPostId = Gone, BoardId = Old.Id }, Boards, Chart, TheClerk).Outcome.Problems.Select(problem => problem.Field));
        foreach (var link in new[] { "http://example.org", "//example.org", "javascript:alert(1)", "https://" + new string('a', 400), "https:" }) { Assert.Equal("Link", Fault(Proposal.Put(Somebody.Id(300), 2, New with { Link = link }, Boards, Chart, TheClerk).Outcome).Item1); }
        Assert.Equal("https://example.org/paper", Put(New with { Words = "", Link = " https://example.org/paper " }).Link);
        Assert.Equal("/plans", Put(New with { Words = null, Link = "/plans" }).Link);
        Refused(Proposal.Put(Somebody.Id(300), 2, New, Boards, Chart, North).Outcome);
    }

    [Fact]
    public void It_is_changed_by_those_who_run_the_room_and_keeps_a_day_that_has_passed()
    {
        var proposal = Put();
        Refused(proposal.Change(New, Boards, Chart, Owner));
        Assert.Equal(("", "Nothing was changed."), Fault(proposal.Change(New, Boards, Chart, TheClerk)));
        Assert.Equal(["Title"], proposal.Change(New with { Title = "" }, Boards, Chart, TheClerk).Problems.Select(problem => problem.Field));
        Assert.Equal(("The proposal was changed", null), Happened(proposal.Change(New with { Words = "From eight to seven" }, Boards, Chart, TheClerk.On("2026-12-20"))));
        Assert.Equal("GoesOn", Fault(proposal.Change(New with { GoesOn = On("2026-12-15") }, Boards, Chart, TheClerk.On("2026-12-20"))).Item1);
    }
}

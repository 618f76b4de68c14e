using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class FollowingTests
{
    private static Case Followed()
    {
        var of = New(Details with { Papers = [new() { Number = 0, What = "Why calls wait", Post = Head, Due = On("2026-11-30") }, new() { Number = 0, What = "What it costs" }] });
        Assert.True(of.Hear(new()
        {
            Decision = DecisionKind.Accepted,
            Recommendations = [new() { Number = 0, Words = "A third shift" }],
            Promises = [new() { Number = 0, Words = "Five by then", By = On("2026-11-20") }, new() { Number = 0, Words = "Six by then", By = On("2026-12-20") }],
        }).IsGranted);
        return of;
    }

    [Fact]
    public void A_paper_comes_from_whoever_was_to_write_it()
    {
        var of = Followed();
        Assert.Equal(("Given", "Say what came: its title, and where it is."), Fault(of.GivePaper(1, " ", null, Chart, Lead)));
        Assert.Equal("Given", Fault(of.GivePaper(1, new('x', 6001), null, Chart, Lead)).Item1);
        Assert.Equal(("GivenOn", "It cannot have come after today."), Fault(of.GivePaper(1, "It", On("2026-11-24"), Chart, Lead)));
        Assert.Equal(("Paper came: Why calls wait", "Paper 4 of the pack"), Happened(of.GivePaper(1, " Paper 4 of the pack ", null, Chart, Lead)));
        Assert.Equal(Somebody.Today, of.Papers[0].GivenOn);
        Assert.Equal(("", "This paper came already."), Fault(of.GivePaper(1, "It", null, Chart, Clerk)));
        Assert.Equal(("", "There is no such paper in this case."), Fault(of.GivePaper(3, "It", null, Chart, Clerk)));
        Refused(of.GivePaper(2, "It", null, Chart, Lead));
        Refused(of.GivePaper(2, "It", null, Chart, Somebody.Member));
        Assert.Equal(On("2026-11-20"), of.GivePaper(2, "It", On("2026-11-20"), Chart, Clerk) is { IsGranted: true } ? of.Papers[1].GivenOn : null);
    }

    [Fact]
    public void A_recommendation_is_taken_or_not_with_words()
    {
        var of = Followed();
        Refused(of.Decide(1, true, "CMT", Lead));
        Assert.Equal(("", "There is no such recommendation in this case."), Fault(of.Decide(2, true, "CMT", Clerk)));
        Assert.Equal(("IsTaken", "Say whether it was taken."), Fault(of.Decide(1, null, "CMT", Clerk)));
        Assert.Equal(("DecisionWords", "Say who decided it, and how."), Fault(of.Decide(1, true, "", Clerk)));
        Assert.Equal("DecisionWords", Fault(of.Decide(1, true, new('x', 6001), Clerk)).Item1);
        Assert.Equal(("Recommendation 1 not taken", "CMT: no money"), Happened(of.Decide(1, false, "CMT: no money", Clerk)));
        Assert.Equal(("Recommendation 1 taken", "CMT, a week later"), Happened(of.Decide(1, true, "CMT, a week later", Clerk)));
        Assert.Equal((true, Somebody.Today), (of.Recommendations[0].IsTaken, of.Recommendations[0].DecidedOn));
    }

    [Fact]
    public void A_promise_is_tested_when_its_day_has_come()
    {
        var of = Followed();
        Refused(of.Test(1, true, "4.8", Lead));
        Assert.Equal(("", "There is no such promise in this case."), Fault(of.Test(3, true, "4.8", Clerk)));
        Assert.Equal(("IsKept", "Say whether it was kept."), Fault(of.Test(1, null, "4.8", Clerk)));
        Assert.Equal(("IsKept", "It was promised by 20 December 2026: it is not broken before."), Fault(of.Test(2, false, "4.8", Clerk)));
        Assert.Equal(("Outcome", "Say what came of it, with its figure and its date, and what was learned."), Fault(of.Test(1, true, null, Clerk)));
        Assert.Equal("Outcome", Fault(of.Test(1, true, new('x', 6001), Clerk)).Item1);
        Assert.Equal(("Promise broken: Five by then", "Seven on 20 November"), Happened(of.Test(1, false, "Seven on 20 November", Clerk)));
        Assert.Equal(("Promise kept: Six by then", "Six already"), Happened(of.Test(2, true, "Six already", Clerk)));
        Assert.Equal([false, true], of.Promises.Select(promise => promise.IsKept));
    }

    [Fact]
    public void A_case_is_brought_up_again_before_any_board()
    {
        var of = Followed();
        Refused(of.BringUp(new() { Number = 0, BoardId = Cmt.Id }, AllBoards, Lead));
        Assert.Equal(("BoardId", "Choose the board that takes it."), Fault(of.BringUp(new() { Number = 0, BoardId = Old.Id }, AllBoards, Clerk)));
        Assert.Equal(("On", "Give a day from today on, or none for its next meeting."), Fault(of.BringUp(new() { Number = 0, BoardId = Cmt.Id, On = On("2026-11-22") }, AllBoards, Clerk)));
        Assert.Equal("What", Fault(of.BringUp(new() { Number = 0, BoardId = Cmt.Id, What = new('x', 6001) }, AllBoards, Clerk)).Item1);
        Assert.Equal(("To be taken by Corporate Management Team from 1 December 2026 on", null), Happened(of.BringUp(new() { Number = 0, BoardId = Cmt.Id, On = On("2026-12-01"), What = " The shift ", Who = " Head " }, AllBoards, Clerk)));
        Assert.Equal(("To be taken by Corporate Management Team at its next meeting", null), Happened(of.BringUp(new() { Number = 0, BoardId = Cmt.Id }, AllBoards, Clerk)));
        Assert.Equal([(2, "The shift", "Head"), (3, "", "")], of.BringBacks.Skip(1).Select(back => (back.Number, back.What, back.Who)));
        Assert.Equal("to be taken: The shift", of.Waits(Somebody.Today).First(wait => wait.Kind == WaitKind.Meeting).What);
        of.ClosedOn = Somebody.Today;
        foreach (var fault in new[] { Fault(of.GivePaper(1, "It", null, Chart, Clerk)), Fault(of.Decide(1, true, "It", Clerk)), Fault(of.Test(1, true, "It", Clerk)), Fault(of.BringUp(new() { Number = 0, BoardId = Cmt.Id }, AllBoards, Clerk)) })
        {
            Assert.Equal(("", "C7 is closed. Call it in again if it comes back."), fault);
        }
    }

    [Fact]
    public void What_waits_for_a_meeting_for_two_months_is_late()
    {
        var of = New();
        Assert.False(Assert.Single(of.Waits(On("2027-01-02"))).IsLate);
        Assert.True(Assert.Single(of.Waits(On("2027-01-03"))).IsLate);
        var dated = New(Details with { ToMeeting = On("2026-12-01") });
        Assert.False(Assert.Single(dated.Waits(On("2027-01-31"))).IsLate);
        Assert.True(Assert.Single(dated.Waits(On("2027-02-01"))).IsLate);
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class HearingTests
{
    private static readonly CasePromise Five = new() { Number = 0, Words = "80 in 100 within 20 seconds", By = On("2026-12-31"), Value = 80, Who = "Head of Contact" };

    [Fact]
    public void A_meeting_takes_a_case_and_what_was_promised_is_waited_for()
    {
        var of = New();
        var heard = of.Hear(new() { Presenter = " Head of Contact ", Ask = BoardAsk.Approve, Discussion = "Why", Risks = ["Reputation", " "], Actions = ["Eight temporary staff", ""], Decision = DecisionKind.Accepted, Words = "", Promises = [Five, new() { Number = 0, Words = "", By = default }] });
        Assert.Equal(("Performance Assurance Team, 9 November 2026: accepted as suitable action", null), Happened(heard));
        var hearing = Assert.Single(of.Hearings);
        Assert.Equal(("Head of Contact", BoardAsk.Approve, "Why", DecisionKind.Accepted), (hearing.Presenter, hearing.Ask, hearing.Discussion, hearing.Decision));
        Assert.Equal(["Reputation"], hearing.Risks);
        Assert.Equal(["Eight temporary staff"], hearing.Actions);
        Assert.Equal([new(WaitKind.Promise, 1, "what was promised: 80 in 100 within 20 seconds", null, On("2026-12-31"), false)], of.Waits(Somebody.Today));
        Assert.True(Assert.Single(of.Waits(On("2027-01-01"))).IsLate);
        Assert.Equal(On("2026-11-09"), of.BringBacks[0].TakenOn);
    }

    [Fact]
    public void A_case_is_referred_and_the_answer_of_the_other_board_comes_back()
    {
        var of = New();
        Assert.Equal(("Decision", "Say to which board it is referred."), Fault(of.Hear(new() { Decision = DecisionKind.SupportedAndReferred })));
        var money = new Recommendation { Number = 0, Words = "Invest up to", Money = 460_000, IsYearly = true, Condition = " if the  review says so " };
        Assert.Equal(("Performance Assurance Team, 9 November 2026: supported and referred", "To find the money"), Happened(of.Hear(new()
        {
            Decision = DecisionKind.SupportedAndReferred,
            Words = "To find the money",
            Recommendations = [money, new() { Number = 0, Words = " " }],
            Referrals = [new() { Number = 0, From = default, To = Cmt.Id, On = On("2026-11-16"), What = "Identify sources of £460k" }, new() { Number = 0, From = default, To = default }],
            BringBacks = [new() { Number = 0, BoardId = Pat.Id, On = On("2026-11-30"), What = "Terms of reference", Who = "Head of Contact" }, new() { Number = 0, BoardId = default }],
        })));
        Assert.Equal(new Recommendation { Number = 1, MeetingId = Meeting1, Words = "Invest up to", Money = 460_000, IsYearly = true, Condition = "if the review says so" }, Assert.Single(of.Recommendations));
        Assert.Equal([WaitKind.Answer, WaitKind.Meeting, WaitKind.Decision], of.Waits(Somebody.Today).Select(wait => wait.Kind));
        Assert.True(of.BelongsOn(Cmt.Id, On("2026-11-16")));
        Assert.False(of.BelongsOn(Cmt.Id, On("2026-11-15")));
        Assert.False(of.BelongsOn(Pat.Id, On("2026-11-29")));
        Assert.True(of.BelongsOn(Pat.Id, On("2026-11-30")));
        // Carried over there, the answer is still waited for.
        Happened(of.Hear(new() { Decision = DecisionKind.CarriedOver, BringBacks = [new() { Number = 0, BoardId = Cmt.Id, On = On("2026-11-23") }] }, "2026-11-16", Cmt, Meeting2));
        Assert.Null(of.Referrals[0].AnsweredOn);
        Happened(of.Hear(new() { Decision = DecisionKind.Approved, Words = "From the contingency." }, "2026-11-23", Cmt, Somebody.Id(23)));
        Assert.Equal((On("2026-11-23"), "Approved. From the contingency."), (of.Referrals[0].AnsweredOn, of.Referrals[0].Answer));
        Assert.Equal([WaitKind.Meeting, WaitKind.Decision], of.Waits(Somebody.Today).Select(wait => wait.Kind));
    }

    [Fact]
    public void A_case_cannot_be_forgotten()
    {
        var of = New();
        var forgotten = "Nothing of this case would wait any more, and it would be forgotten. Say when it comes back, what was promised by when, or close it with the reason.";
        foreach (var kind in new[] { DecisionKind.Accepted, DecisionKind.Approved, DecisionKind.Noted, DecisionKind.CommentsFedBack }) { Assert.Equal(("Decision", forgotten), Fault(of.Hear(new() { Decision = kind }))); }
        foreach (var kind in new[] { DecisionKind.CarriedOver, DecisionKind.RewriteAndBringBack, DecisionKind.AgreedInConcept }) { Assert.Equal(("Decision", "Say to which board it comes back, and when."), Fault(of.Hear(new() { Decision = kind }))); }
        Assert.Equal(("Decision", "Say what was decided; where the record does not say, choose that."), Assert.Single(Faults(of.Hear(new()))));
        Assert.True(of.Hear(new() { Decision = DecisionKind.CommentsFedBack, Papers = [new() { Number = 0, What = "A new draft" }] }).IsGranted);
        // What is still waited for from before is enough.
        Assert.True(of.Hear(new() { Decision = DecisionKind.Noted }, "2026-11-16", meeting: Meeting2).IsGranted);
    }

    [Fact]
    public void A_case_is_closed_when_nothing_of_it_waits()
    {
        var of = New();
        Assert.Equal(("Words", "Say why the case is closed: what came of it."), Fault(of.Hear(new() { Decision = DecisionKind.Closed })));
        Assert.Equal("Decision", Fault(of.Hear(new() { Decision = DecisionKind.Closed, Words = "Done", Promises = [Five] })).Item1);
        Assert.True(of.Hear(new() { Decision = DecisionKind.Accepted, Promises = [Five] }).IsGranted);
        Assert.Equal(("Decision", "“80 in 100 within 20 seconds” was promised and not tested yet: a case is closed with an open promise only where that is released with a reason."), Fault(of.Hear(new() { Decision = DecisionKind.Closed, Words = "Done" }, "2026-11-16", meeting: Meeting2)));
        Assert.True(of.Test(1, true, "82 in November", Clerk).IsGranted);
        var left = Assert.Single(of.Waits(Somebody.Today));
        Assert.Equal((WaitKind.Closing, true), (left.Kind, left.IsLate));
        Assert.True(of.Hear(new() { Decision = DecisionKind.Closed, Words = "Green for two months" }, "2026-11-16", meeting: Meeting2).IsGranted);
        Assert.Equal((On("2026-11-16"), "Green for two months", 14), (of.ClosedOn, of.ClosedBecause, of.Age(Somebody.Today)));
        Assert.Empty(of.Waits(Somebody.Today));
        Assert.False(of.BelongsOn(Pat.Id, On("2027-01-01")));
        Assert.Equal(("", "C7 is closed. Call it in again if it comes back."), Fault(of.Hear(new() { Decision = DecisionKind.Noted }, "2026-11-23", meeting: Somebody.Id(23))));
    }

    [Fact]
    public void A_case_with_open_promises_is_closed_only_when_each_is_released_with_a_reason_that_stays()
    {
        var of = New();
        Assert.True(of.Hear(new() { Decision = DecisionKind.Accepted, Promises = [Five, Five with { Words = "A plan by then" }] }).IsGranted);
        Outcome<CaseHeard> Close(params PromiseRelease[] releases) => of.Hear(new() { Decision = DecisionKind.Closed, Words = "The service ended", Releases = releases }, "2026-11-16", meeting: Meeting2);
        Assert.Equal([("Releases[0].Because", "“80 in 100 within 20 seconds” by 31 December 2026 was not tested yet. Say why whoever promised it is released, or leave the case open."), ("Releases[1].Because", "“A plan by then” by 31 December 2026 was not tested yet. Say why whoever promised it is released, or leave the case open.")], Faults(Close(new(1, " "), new(2, ""))));
        Assert.Equal("Releases[1].Because", Fault(Close(new(1, "It ended"), new(2, new('x', 6001)))).Item1);
        Assert.Equal("Decision", Fault(Close(new(1, "It ended"), new(9, "No such promise"))).Item1);
        Assert.True(Close(new(1, " The service ended "), new(2, "No plan is needed")).IsGranted);
        Assert.Equal([(On("2026-11-16"), "The service ended", false), (On("2026-11-16"), "No plan is needed", false)], of.Promises.Select(promise => (promise.ReleasedOn!.Value, promise.ReleasedBecause, promise.IsOpen)));
        Assert.NotNull(of.ClosedOn);
    }

    [Fact]
    public void A_promise_is_released_without_closing_the_case_and_not_waited_for_any_more()
    {
        var of = New();
        Assert.True(of.Hear(new() { Decision = DecisionKind.Accepted, Promises = [Five] }).IsGranted);
        Assert.True(of.Hear(new() { Decision = DecisionKind.Noted, Releases = [new(1, "The measure changed")], BringBacks = [new() { Number = 0, BoardId = Pat.Id }] }, "2026-11-16", meeting: Meeting2).IsGranted);
        Assert.Equal([WaitKind.Meeting], of.Waits(Somebody.Today).Select(wait => wait.Kind));
        Assert.Equal(("", "Whoever made this promise was released from it."), Fault(of.Test(1, true, "It", Clerk)));
        Assert.Equal((On("2026-11-09"), "The measure changed"), (of.Promises[0].MadeOn, of.Promises[0].ReleasedBecause));
    }

    [Fact]
    public void What_a_decision_lacks_is_said_beside_the_row_in_which_it_is_typed()
    {
        var of = New();
        Assert.Equal("Referrals[0].To", Fault(of.Hear(new() { Decision = DecisionKind.SupportedAndReferred, Referrals = [new() { Number = 0, From = Guid.Empty, To = Guid.Empty }] })).Item1);
        Assert.Equal("BringBacks[0].BoardId", Fault(of.Hear(new() { Decision = DecisionKind.CarriedOver, BringBacks = [new() { Number = 0, BoardId = Guid.Empty }] })).Item1);
    }

    [Fact]
    public void A_member_who_also_answers_is_named_and_never_blocks()
    {
        var board = new Board { Id = Pat.Id, Name = Pat.Name, Members = ["Head of Contact", "Chief Executive"] };
        Assert.Equal(["Head of Contact"], Answering.Members(board, [], ["Head of Contact", "Head of Roads"]));
        Assert.Equal(["Head of Roads"], Answering.Members(Pat, [new("Chief Executive", true, false, "Head of Roads"), new("Head of Contact", false, true)], ["Head of Roads", "Head of Contact", "", "Head of Roads"]));
        var of = New();
        Assert.True(of.Hear(new() { Decision = DecisionKind.Noted, MembersWhoAnswer = ["Head of Contact"], BringBacks = [new() { Number = 0, BoardId = Pat.Id }] }).IsGranted);
        Assert.Equal(["Head of Contact"], of.Hearings[0].MembersWhoAnswer);
    }

    [Fact]
    public void What_the_record_leaves_open_waits_for_somebody_who_finds_out()
    {
        var of = New();
        Assert.True(of.Hear(new() { Decision = DecisionKind.Unclear, Words = "Called in as 91d; 69b and 100 are said to come back", BringBacks = [new() { Number = 0, BoardId = Pat.Id }] }).IsGranted);
        Assert.Equal([WaitKind.Meeting, WaitKind.Clearing], of.Waits(Somebody.Today).Select(wait => wait.Kind));
        Assert.Equal("what was decided on 9 November 2026", of.Waits(Somebody.Today)[1].What);
        // Recorded again for the same meeting, it is clear.
        Assert.True(of.Hear(new() { Decision = DecisionKind.CarriedOver, BringBacks = [new() { Number = 0, BoardId = Pat.Id, On = On("2026-11-30") }] }).IsGranted);
        Assert.Equal(DecisionKind.CarriedOver, Assert.Single(of.Hearings).Decision);
        Assert.DoesNotContain(of.Waits(Somebody.Today), wait => wait.Kind == WaitKind.Clearing);
    }

    [Fact]
    public void What_is_typed_wrongly_is_said_beside_it()
    {
        var of = New();
        var faults = Faults(of.Hear(new()
        {
            Decision = DecisionKind.Accepted,
            Presenter = new('x', 6001),
            Recommendations = [new() { Number = 0, Words = "", Money = -1 }, new() { Number = 0, Words = new('x', 6001) }],
            Promises = [new() { Number = 0, Words = "", Value = 5, By = On("2026-11-09") }, new() { Number = 0, Words = new('x', 6001), By = On("2026-12-01") }],
            Referrals = [new() { Number = 0, From = default, To = Pat.Id, On = On("2026-11-08"), What = new('x', 6001) }, new() { Number = 0, From = default, To = Old.Id }],
            BringBacks = [new() { Number = 0, BoardId = Old.Id, On = On("2026-11-09"), What = new('x', 6001) }],
            Papers = [new() { Number = 0, What = "", Due = On("2026-12-01") }],
        }));
        Assert.Equal(
            ["Presenter", "Recommendations[0].Words", "Recommendations[0].Money", "Recommendations[1].Words", "Promises[0].Words", "Promises[0].By", "Promises[1].Words", "Papers[0].What", "Referrals[0].To", "Referrals[0].On", "Referrals[0].What", "Referrals[1].To", "BringBacks[0].BoardId", "BringBacks[0].On", "BringBacks[0].What"],
            faults.Select(fault => fault.Item1));
        Assert.Empty(of.Hearings);
        Refused(of.Hear(new() { Decision = DecisionKind.Noted }, actor: Lead));
        Assert.Equal(("", "The meeting is not held yet."), Fault(of.Hear(new() { Decision = DecisionKind.Noted }, "2026-11-24")));
        Assert.Equal(10, Enum.GetValues<DecisionKind>().Select(kind => kind.InWords()).Distinct().Count());
    }

    [Fact]
    public void A_meeting_recorded_anew_does_not_take_what_it_sent_on_itself()
    {
        var of = New();
        Happened(of.Hear(new() { Decision = DecisionKind.Unclear, Words = "91d or 69b", BringBacks = [new() { Number = 0, BoardId = Pat.Id, What = "The papers" }] }));
        Happened(of.Hear(new() { Decision = DecisionKind.CommentsFedBack, Words = "91d" }));
        Assert.Equal([On("2026-11-09"), null], of.BringBacks.Select(back => back.TakenOn));
        Assert.Equal("91d", Assert.Single(of.Hearings).Words);
        Happened(of.Hear(new() { Decision = DecisionKind.Closed, Words = "Done" }, "2026-11-16", meeting: Meeting2));
        Assert.Equal(On("2026-11-16"), of.BringBacks[1].TakenOn);
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>Ruling 25: whoever reads no drafts sees no draft minutes, and learns what was decided from approved minutes or an issued briefing.</summary>
public sealed class MinutesRuleTests
{
    private static readonly HashSet<Guid> None = [], First = [Meeting1];

    public static TheoryData<Role, bool> Roles => new()
    {
        { Role.Administrator, true }, { Role.PerformanceOfficer, true }, { Role.Lead, true }, { Role.HeadOfService, true }, { Role.Director, true }, { Role.Auditor, true }, { Role.Clerk, true },
        { Role.ExecutiveMember, false }, { Role.Member, false }, { Role.Scrutiny, false }, { Role.Inspector, false }, { Role.BoardChair, false }, { Role.Partner, false }, { Role.RoomInspector, false }, { Role.Anonymous, false },
    };

    [Theory, MemberData(nameof(Roles))]
    public void Each_role_sees_of_draft_minutes_what_it_may(Role role, bool readsDrafts)
    {
        var actor = Somebody.As(role);
        Assert.Equal(readsDrafts ? MeetingSight.Everything : MeetingSight.Agenda, MinutesRule.For(actor, None, None).Of(Meeting1));
        Assert.Equal(readsDrafts ? MeetingSight.Everything : MeetingSight.Decisions, MinutesRule.For(actor, None, First).Of(Meeting1));
        Assert.Equal(MeetingSight.Everything, MinutesRule.For(actor, First, None).Of(Meeting1));
        Assert.Equal(readsDrafts ? MeetingSight.Everything : MeetingSight.Agenda, MinutesRule.For(actor, First, First).Of(Meeting2));
    }

    [Fact]
    public void The_roles_of_this_test_are_all_there_are() => Assert.Equal(Rights.Roles.Order(), Roles.Select(row => row.Data.Item1).Order());

    private static Meeting Held() => new()
    {
        Id = Meeting1,
        BoardId = Pat.Id,
        On = On("2026-11-09"),
        Time = "10:00",
        Place = "Room 4",
        State = MeetingState.Held,
        Version = 3,
        Attendance = [new("Chair", true, true)],
        Items = [new() { Key = 1, Kind = ItemKind.Other, Title = "One", Presenter = "Head", Notes = "Said", Decision = DecisionKind.Approved, DecisionWords = "From May on" }],
    };

    [Fact]
    public void A_meeting_is_known_by_its_agenda_then_by_its_decisions_then_whole()
    {
        var meeting = Held();
        Assert.Same(meeting, new MinutesRule(true, None, None).Known(meeting));
        var agenda = new MinutesRule(false, None, None).Known(meeting);
        Assert.Equal((MeetingState.Held, "10:00", "Room 4", 3), (agenda.State, agenda.Time, agenda.Place, agenda.Version));
        Assert.Empty(agenda.Attendance);
        Assert.Equal(("One", "Head", "", null, ""), (agenda.Items[0].Title, agenda.Items[0].Presenter, agenda.Items[0].Notes, agenda.Items[0].Decision, agenda.Items[0].DecisionWords));
        var decisions = new MinutesRule(false, None, First).Known(meeting);
        Assert.Equal(("", DecisionKind.Approved, "From May on"), (decisions.Items[0].Notes, decisions.Items[0].Decision!.Value, decisions.Items[0].DecisionWords));
        Assert.Same(meeting, new MinutesRule(false, First, None).Known(meeting));
    }

    private static Case Heard(DecisionKind decision = DecisionKind.SupportedAndReferred)
    {
        var of = New();
        Happened(of.Hear(new()
        {
            Presenter = "Head of Contact",
            Discussion = "Said",
            Risks = ["Money"],
            Actions = ["Staff"],
            Decision = decision,
            Words = "Go on",
            Recommendations = [new() { Number = 0, Words = "Buy" }],
            Promises = [new() { Number = 0, Words = "Better", By = On("2026-12-31") }],
            Papers = [new() { Number = 0, What = "Costs" }],
            Referrals = [new() { Number = 0, From = default, To = Cmt.Id }],
            BringBacks = [new() { Number = 0, BoardId = Pat.Id }],
        }));
        return of;
    }

    [Fact]
    public void A_case_is_known_without_what_came_of_draft_minutes()
    {
        var of = Heard();
        Assert.Same(of, new MinutesRule(true, None, None).Known(of));
        var hidden = new MinutesRule(false, None, None).Known(of);
        Assert.Equal((0, 0, 0, 0, 0, 1), (hidden.Hearings.Count, hidden.Recommendations.Count, hidden.Promises.Count, hidden.Papers.Count, hidden.Referrals.Count, hidden.BringBacks.Count));
        // It waits for the meeting still, as far as they know.
        Assert.Null(hidden.BringBacks[0].TakenOn);
        Assert.Equal((of.Id, of.Number, of.Subject, of.Reason, of.CalledInOn), (hidden.Id, hidden.Number, hidden.Subject, hidden.Reason, hidden.CalledInOn));
        var briefed = new MinutesRule(false, None, First).Known(of);
        Assert.Equal(("", "", "Go on", DecisionKind.SupportedAndReferred), (briefed.Hearings[0].Discussion, briefed.Hearings[0].Presenter, briefed.Hearings[0].Words, briefed.Hearings[0].Decision));
        Assert.Empty(briefed.Hearings[0].Risks.Concat(briefed.Hearings[0].Actions));
        Assert.Equal((1, 1, 1, 1, 2), (briefed.Recommendations.Count, briefed.Promises.Count, briefed.Papers.Count, briefed.Referrals.Count, briefed.BringBacks.Count));
        Assert.Equal("Said", new MinutesRule(false, First, None).Known(of).Hearings[0].Discussion);
    }

    [Fact]
    public void An_answer_and_a_closing_that_stand_in_draft_minutes_are_not_known_yet()
    {
        var of = New();
        Happened(of.Hear(new() { Decision = DecisionKind.SupportedAndReferred, Referrals = [new() { Number = 0, From = default, To = Cmt.Id }] }));
        Happened(of.Hear(new() { Decision = DecisionKind.Closed, Words = "The money is there" }, "2026-11-16", Cmt, Meeting2));
        var known = new MinutesRule(false, First, None).Known(of);
        Assert.Equal((null, "", null, ""), (known.ClosedOn, known.ClosedBecause, known.Referrals[0].AnsweredOn, known.Referrals[0].Answer));
        Assert.NotEmpty(known.Waits(Somebody.Today));
        var later = new MinutesRule(false, new HashSet<Guid> { Meeting1, Meeting2 }, None).Known(of);
        Assert.Equal((On("2026-11-16"), "The money is there", On("2026-11-16")), (later.ClosedOn!.Value, later.ClosedBecause, later.Referrals[0].AnsweredOn!.Value));
    }
}

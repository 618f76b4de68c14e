using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class ForwardPlanTests
{
    private static readonly DateOnly From = Somebody.Today, To = Somebody.Today.AddMonths(12);

    private static Board Monthly(int? months = 3) => new() { Id = Pat.Id, Name = Pat.Name, MeetsEveryMonths = months };

    private static Meeting Planned(string on, MeetingState state = MeetingState.Planned) => new() { Id = Somebody.Id(60), BoardId = Pat.Id, On = On(on), State = state };

    private static IReadOnlyList<ForwardDay> Plan(Board board, IReadOnlyCollection<Meeting> meetings, IReadOnlyCollection<Case> cases, params IEnumerable<DueReport> reports) => ForwardPlan.Of(board, meetings, cases, reports, Days, From, To);

    [Fact]
    public void Planned_meetings_come_first_and_the_cycle_gives_the_days_after_them()
    {
        var days = Plan(Monthly(), [Planned("2026-12-01"), Planned("2026-12-08", MeetingState.Cancelled), Planned("2026-09-01", MeetingState.Held)], []);
        // 1 March 2027 is a Monday, 1 June a Tuesday.
        Assert.Equal([On("2026-12-01"), On("2027-03-01"), On("2027-06-01"), On("2027-09-01")], days.Select(day => day.On!.Value));
        Assert.Equal([false, true, true, true], days.Select(day => day.Meeting is null));
    }

    [Fact]
    public void Without_a_planned_meeting_the_next_or_the_last_meeting_gives_the_days()
    {
        var board = Monthly();
        board.NextMeeting = On("2026-12-25");
        Assert.Equal(On("2026-12-29"), Plan(board, [], [])[0].On);
        Assert.Equal([On("2026-12-14"), On("2027-03-15"), On("2027-06-14"), On("2027-09-14")], Plan(Monthly(), [Planned("2026-06-14", MeetingState.Approved)], []).Select(day => day.On!.Value));
        Assert.Empty(Plan(Monthly(), [], []));
        Assert.Single(Plan(Monthly(null), [Planned("2026-12-01")], []));
        board.EndedOn = From;
        Assert.Empty(Plan(board, [], []));
    }

    [Fact]
    public void Cases_referrals_the_calendar_and_monitoring_go_to_the_first_meeting_that_can_take_them()
    {
        var (waiting, later, referred, closed) = (New(), New(Details with { ToMeeting = On("2027-02-01"), Presenter = "Head of Contact" }), New(Details with { BoardId = Cmt.Id }), New());
        closed.ClosedOn = From;
        referred.Hear(new() { Decision = DecisionKind.SupportedAndReferred, Referrals = [new() { Number = 0, From = default, To = Pat.Id, What = "Find the money" }] }, "2026-11-02", Cmt, Meeting2);
        var board = Monthly();
        board.Receives = [new() { Key = 1, What = "Performance of the quarter", EveryMonths = 6, FirstDue = On("2026-01-31"), Post = Head }];
        var meeting = Planned("2026-12-01");
        meeting.Items = [new() { Key = 1, Kind = ItemKind.Other, Title = "A talk", Presenter = "Somebody" }, new() { Key = 2, Kind = ItemKind.Report, Title = "CEA1 Panels: Six-monthly report" }, new() { Key = 3, Kind = ItemKind.Apologies, Title = "Apologies" }];
        var days = Plan(board, [meeting], [waiting, later, referred, closed], new DueReport("CEA1 Panels", "Six-monthly report", On("2026-04-30"), 6, "/plans/x"), new DueReport("CEA2 Talk", "Once", On("2027-02-02"), null, "/plans/y"));
        Assert.Equal(
            [(ForwardKind.Case, Subject.Title), (ForwardKind.Referral, Subject.Title), (ForwardKind.Calendar, "Performance of the quarter"), (ForwardKind.Monitoring, "CEA1 Panels"), (ForwardKind.Agenda, "A talk")],
            days[0].Things.Select(thing => (thing.Kind, thing.What)));
        // What is late is late once: the report of April, not also that of October.
        Assert.Equal(On("2026-04-30"), days[0].Things[3].Due);
        Assert.Equal((Head, "Find the money", "/plans/x", "Somebody"), (days[0].Things[2].Post, days[0].Things[1].Words, days[0].Things[3].Path, days[0].Things[4].Who));
        Assert.Equal([(ForwardKind.Case, "Head of Contact"), (ForwardKind.Calendar, ""), (ForwardKind.Monitoring, "")], days[1].Things.Select(thing => (thing.Kind, thing.Who)));
        Assert.Same(later, days[1].Things[0].Case);
    }

    [Fact]
    public void What_no_day_is_known_for_stands_last_without_a_day()
    {
        var day = Assert.Single(Plan(Monthly(null), [], [New()]));
        Assert.Null(day.On);
        Assert.Equal(Subject.Title, Assert.Single(day.Things).What);
        // Without a cycle nobody knows of a meeting after the planned one; with one, it lies beyond the plan.
        var late = new DueReport("CEA1 Panels", "Once", On("2027-11-01"), null, "/plans/x");
        Assert.Equal([On("2026-12-01"), null], Plan(Monthly(null), [Planned("2026-12-01")], [], late).Select(each => each.On));
        Assert.Equal([On("2026-12-01"), On("2027-06-01")], Plan(Monthly(6), [Planned("2026-12-01")], [], late).Select(each => each.On!.Value));
    }

    [Fact]
    public void What_was_received_at_the_last_meeting_is_not_due_again()
    {
        var board = Monthly();
        board.Receives = [new() { Key = 1, What = "Performance", EveryMonths = 3, FirstDue = On("2026-10-31") }];
        Assert.Equal([On("2027-01-31"), On("2027-04-30"), On("2027-07-31"), On("2027-10-31")], Plan(board, [Planned("2026-11-09", MeetingState.Held)], []).SelectMany(day => day.Things).Select(thing => thing.Due!.Value));
        Assert.Equal(On("2026-10-31"), Plan(board, [Planned("2026-08-10", MeetingState.Held)], []).SelectMany(day => day.Things).First().Due);
    }

    [Fact]
    public void Every_kind_has_words_of_its_own() => Assert.Equal(6, Enum.GetValues<ForwardKind>().Select(kind => kind.InWords()).Distinct().Count());
}

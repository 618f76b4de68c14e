using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Reports;

/// <summary>Today is 23 November 2026; the year that runs is 2026/27.</summary>
public sealed class BoardCalendarTests
{
    private static readonly FinancialYear Year = new(2026);

    private static Meeting At(string on, MeetingState state = MeetingState.Planned, params AgendaItem[] items) => new() { Id = Somebody.Id(60), BoardId = Pat.Id, On = On(on), State = state, Items = items, CancelledBecause = state == MeetingState.Cancelled ? "Snow" : "" };

    private static AgendaItem Item(string title, string exempt = "") => new() { Key = 1, Kind = ItemKind.Report, Title = title, ExemptBecause = exempt };

    private static Board Receiving(int everyMonths, string firstDue, Guid? chair = null, int? cycle = null, string? ended = null) => new()
    {
        Id = Pat.Id,
        Name = Pat.Name,
        ChairPostId = chair,
        MeetsEveryMonths = cycle,
        EndedOn = ended is null ? null : On(ended),
        Receives = [new() { Key = 1, What = "Performance of the quarter", EveryMonths = everyMonths, FirstDue = On(firstDue), Post = Head }],
    };

    private static IReadOnlyList<CalendarRow> Rows(Board board, bool readsExempt, params Meeting[] meetings) =>
        [.. BoardCalendar.Of(new(board, "/boards/1", [.. meetings.Select(each => (each, $"/meetings/{each.On:yyyy-MM-dd}"))], readsExempt), Year, Chart, Days, Somebody.Today)];

    private static List<CalendarRow> Regular(Board board, params Meeting[] meetings) => [.. Rows(board, false, meetings).Where(row => row.Kind == CalendarKind.Regular)];

    [Fact]
    public void A_meeting_is_issued_when_it_was_held_and_what_the_cycle_gives_is_expected()
    {
        var board = Receiving(12, "2030-01-01", Head, cycle: 3);
        var rows = Rows(board, false, At("2026-03-31", MeetingState.Held), At("2026-06-01", MeetingState.Approved), At("2026-09-01", MeetingState.Cancelled), At("2026-10-05"), At("2026-12-01"), At("2027-04-01"));
        Assert.All(rows, row => Assert.Equal((CalendarKind.Meeting, CalendarReceiver.Board, Pat.Name, (Guid?)Pat.Id, "Its cycle: quarterly", "/boards/1", "For Head of Contact, who chairs it"), (row.Kind, row.For, row.To, row.BoardId, row.Rule, row.RulePath, row.By)));
        // Those before and after the year are not in it; the planned meeting of April 2027 gives the days after it.
        Assert.Equal([(On("2026-06-01"), CalendarState.Issued), (On("2026-09-01"), CalendarState.Cancelled), (On("2026-10-05"), CalendarState.Late), (On("2026-12-01"), CalendarState.Due)], rows.Select(row => (row.On, row.StateOn(Somebody.Today))).Take(4));
        Assert.Equal("Snow", rows[1].Note);
        Assert.Equal("/meetings/2026-12-01", rows[3].Path);
        var expected = Rows(Receiving(12, "2030-01-01", cycle: 3), false, At("2026-12-01"));
        Assert.Equal([("/meetings/2026-12-01", true, ""), ("", false, "Expected by the cycle; no meeting is planned yet")], expected.Select(row => (row.Path, row.HasDeadline, row.Note)));
        Assert.Equal((On("2027-03-01"), "", CalendarState.NotYet), (expected[1].On, expected[1].By, expected[1].StateOn(Somebody.Today)));
    }

    [Fact]
    public void A_regular_report_follows_the_meeting_that_takes_it_wherever_it_was_moved_and_past_one_that_was_cancelled()
    {
        var board = Receiving(3, "2026-01-20");
        var rows = Regular(board, At("2026-04-02", MeetingState.Held, Item("Performance of the quarter")), At("2026-04-30", MeetingState.Cancelled), At("2026-05-14", MeetingState.Approved, Item(" performance of the  Quarter ")), At("2026-08-03", MeetingState.Held), At("2026-09-07", MeetingState.Held, Item("Performance of the quarter")), At("2026-12-14"));
        Assert.Equal(
            [
                // Due on 20 January: the first meeting after it is one of this year.
                ("2 April 2026", "2 April 2026", CalendarState.Issued, 0, ""),
                ("14 May 2026", "14 May 2026", CalendarState.Issued, 0, "The meeting on 30 April 2026 was cancelled"),
                ("3 August 2026", "7 September 2026", CalendarState.Issued, 35, ""),
                ("14 December 2026", "", CalendarState.Due, 0, ""),
                ("20 January 2027", "", CalendarState.NotYet, 0, "No meeting is known that takes it"),
            ],
            rows.Select(row => (row.On.InWords(), row.IssuedOn?.InWords() ?? "", row.StateOn(Somebody.Today), row.DaysLate(Somebody.Today), row.Note)));
        Assert.Equal(("Head of Contact", "What it receives regularly: quarterly, due 20 July 2026", "/meetings/2026-09-07"), (rows[2].By, rows[2].Rule, rows[2].Path));
    }

    [Fact]
    public void Several_that_are_due_before_one_meeting_come_to_it_as_one_and_a_board_that_ended_receives_no_more()
    {
        var rows = Regular(Receiving(1, "2026-06-01", ended: "2026-09-30"), At("2026-08-15", MeetingState.Held, Item("Performance of the quarter")));
        Assert.Equal([(On("2026-08-15"), CalendarState.Issued), (On("2026-09-01"), CalendarState.Late)], rows.Select(row => (row.On, row.StateOn(Somebody.Today))));
        Assert.Equal(83, rows[1].DaysLate(Somebody.Today));
    }

    [Fact]
    public void What_stands_on_an_agenda_as_exempt_is_named_to_those_alone_who_read_it()
    {
        var board = Receiving(12, "2026-10-01");
        var meeting = At("2026-10-08", MeetingState.Held, Item("Performance of the quarter", "It names somebody"));
        Assert.Empty(Regular(board, meeting));
        Assert.Single(Rows(board, true, meeting), row => row.Kind == CalendarKind.Regular);
        // Where no post is named from which it comes, nobody is.
        board.Receives = [board.Receives[0] with { Post = null }];
        Assert.Equal("", Rows(board, true, meeting).Single(row => row.Kind == CalendarKind.Regular).By);
    }
}

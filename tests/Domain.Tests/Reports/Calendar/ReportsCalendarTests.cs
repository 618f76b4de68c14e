using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Reports;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Reports;

/// <summary>Today is 23 November 2026; the year that runs is 2026/27.</summary>
public sealed class ReportsCalendarTests
{
    private static readonly FinancialYear Year = new(2026);

    private static CalendarRow Row(string on, CalendarKind kind = CalendarKind.Regular) => new() { On = On(on), Kind = kind, What = "Report", For = CalendarReceiver.Board, To = "Board", BoardId = Pat.Id, Rule = "A rule" };

    private static CalendarRoute Route(int? everyMonths, string? nextDue, bool isClosed = false, Guid? board = null, params RouteReport[] reports) =>
        new(new(1, "Report to the board", board, everyMonths, nextDue is null ? null : On(nextDue)), reports, isClosed) { Plan = "The plan", Action = "CEA1 Panels", Leads = "HC", Board = board is null ? "" : Pat.Name, Path = "/plans/plan/actions/CEA1" };

    private static List<(DateOnly, CalendarState)> Seen(IEnumerable<CalendarRow> rows) => [.. rows.Select(row => (row.On, row.StateOn(Somebody.Today)))];

    [Fact]
    public void A_row_is_due_late_issued_missed_or_cancelled()
    {
        var rows = new[] { Row("2026-12-23"), Row("2026-12-24"), Row("2026-11-23"), Row("2026-11-22"), Row("2026-11-01") with { IssuedOn = On("2026-11-04") }, Row("2026-11-01") with { IssuedOn = On("2026-11-01") }, Row("2026-11-01") with { IsMissed = true }, Row("2026-11-01") with { IsCancelled = true }, Row("2026-11-01") with { HasDeadline = false } };
        Assert.Equal(["Due", "Not yet", "Due", "Late by 1 day", "Issued, late by 3 days", "Issued", "Missed", "Cancelled", "Due"], rows.Select(row => row.StateInWords(Somebody.Today)));
        Assert.Equal([0, 0, 0, 1, 3, 0, 0, 0, 0], rows.Select(row => row.DaysLate(Somebody.Today)));
    }

    [Fact]
    public void A_calendar_holds_its_year_in_order_and_is_filtered_by_receiver_board_kind_and_lateness()
    {
        var calendar = ReportsCalendar.Of(Year, [Row("2027-03-31"), Row("2027-04-01"), Row("2026-03-31"), Row("2026-04-01", CalendarKind.Core), Row("2026-11-20") with { For = CalendarReceiver.Public, BoardId = null }]);
        Assert.Equal([On("2026-04-01"), On("2026-11-20"), On("2027-03-31")], calendar.Rows.Select(row => row.On));
        int Held(CalendarFilter filter) => calendar.Months(filter, Somebody.Today).Sum(month => month.Count());
        Assert.Equal([3, 1, 2, 1, 2], new CalendarFilter[] { new(), new(For: CalendarReceiver.Public), new(Board: Pat.Id), new(Kind: CalendarKind.Core), new(IsLate: true) }.Select(Held));
        Assert.Equal([On("2026-04-01"), On("2026-11-01"), On("2027-03-01")], calendar.Months(new(), Somebody.Today).Select(month => month.Key));
        Assert.Equal((2, 1, Year), (calendar.Count(CalendarState.Late, Somebody.Today), calendar.Count(CalendarState.NotYet, Somebody.Today), calendar.Year));
    }

    [Fact]
    public void Every_kind_and_receiver_has_its_words()
    {
        Assert.Equal(9, Enum.GetValues<CalendarKind>().Select(kind => kind.InWords()).Distinct().Count());
        Assert.Equal(4, Enum.GetValues<CalendarReceiver>().Select(receiver => receiver.InWords()).Distinct().Count());
        Assert.Equal(6, Enum.GetValues<IssuedKind>().Select(kind => kind.InWords()).Distinct().Count());
    }

    [Fact]
    public void A_route_shows_what_was_reported_in_the_year_what_is_late_once_and_what_is_to_come()
    {
        RouteReport[] reports = [new(1, On("2026-03-31"), true, null), new(1, On("2026-04-01"), true, "Minute 4"), new(1, On("2026-07-01"), false, null), new(2, On("2026-08-01"), true, null)];
        var rows = Route(3, "2026-08-10", false, Pat.Id, reports).Rows(Year, Somebody.Today).ToList();
        // Late is the one of August, not also that of 10 November.
        Assert.Equal([(On("2026-04-01"), CalendarState.Issued), (On("2026-07-01"), CalendarState.Missed), (On("2026-08-10"), CalendarState.Late), (On("2027-02-10"), CalendarState.NotYet)], Seen(rows));
        Assert.Equal(("CEA1 Panels: Report to the board", "HC", Pat.Name, (Guid?)Pat.Id, "The plan: monitoring every 3 months", "Minute 4", CalendarReceiver.Board), (rows[0].What, rows[0].By, rows[0].To, rows[0].BoardId, rows[0].Rule, rows[0].Note, rows[0].For));
        Assert.Equal("The plan: monitoring every month", Route(1, "2027-03-20").Rows(Year, Somebody.Today).Single().Rule);
    }

    [Fact]
    public void A_route_without_a_cycle_is_due_once_and_one_of_a_plan_that_was_closed_in_the_year_owes_nothing_more()
    {
        var once = Route(null, "2026-12-01").Rows(Year, Somebody.Today).Single();
        Assert.Equal((On("2026-12-01"), "The plan: monitoring", CalendarReceiver.Officers, "Nobody that is matched"), (once.On, once.Rule, once.For, once.To));
        Assert.Empty(Route(3, null).Rows(Year, Somebody.Today));
        Assert.Empty(Route(null, "2027-04-01").Rows(Year, Somebody.Today));
        // One that was due in the year before is late there, and comes again here.
        Assert.Equal([(On("2026-12-30"), CalendarState.NotYet)], Seen(Route(9, "2026-03-30").Rows(Year, Somebody.Today)));
        Assert.Equal([(On("2026-06-01"), CalendarState.Issued)], Seen(Route(3, "2026-09-01", true, Pat.Id, new RouteReport(1, On("2026-06-01"), true, null)).Rows(Year, Somebody.Today)));
    }

    [Fact]
    public void Figures_of_one_period_that_are_due_on_one_day_are_one_row()
    {
        var (march, october) = (Period.Month(2026, 3), Period.Month(2026, 10));
        CalendarFigure[] figures =
        [
            new(march, On("2026-04-15"), "Head of Contact", On("2026-04-14")), new(march, On("2026-04-15"), "Head of Care", On("2026-04-17")), new(march, On("2026-03-31"), "", null),
            new(october, On("2026-11-15"), "Head of Contact", On("2026-11-10")), new(october, On("2026-11-15"), "Head of Contact", null), new(october, On("2026-11-20"), "", null), new(october, On("2027-04-01"), "", null),
        ];
        var rows = CalendarFigure.Rows(figures, Year, period => $"/returns/{period.From:yyyy-MM}").ToList();
        Assert.Equal(
            [("Figures of March 2026: 2 measures", "2 posts", "2 of 2 handed in", "Issued, late by 2 days"), ("Figures of October 2026: 2 measures", "Head of Contact", "1 of 2 handed in", "Late by 8 days"), ("Figures of October 2026: 1 measure", "", "0 of 1 handed in", "Late by 3 days")],
            rows.Select(row => (row.What, row.By, row.Note, row.StateInWords(Somebody.Today))));
        Assert.Equal(("/returns/2026-03", CalendarReceiver.Officers), (rows[0].RulePath, rows[0].For));
    }

    [Fact]
    public void Core_Monitoring_is_wanted_of_each_quarter_since_the_first_that_was_frozen()
    {
        Assert.Empty(CoreCalendar.Rows([], Year));
        FrozenCore[] frozen = [new("Core Monitoring, Q4 2025/26", On("2026-03-31"), 1, On("2026-05-08"), "Officer", "/q4"), new("Core Monitoring, Q4 2025/26, edition 2", On("2026-03-31"), 2, On("2026-06-08"), "Officer", "/q4-2"), new("Core Monitoring, Q2 2026/27", On("2026-09-30"), 1, On("2026-11-08"), "Officer", "/q2")];
        var rows = CoreCalendar.Rows(frozen, Year).ToList();
        Assert.Equal([("/q4", CalendarState.Issued, ""), ("/q4-2", CalendarState.Issued, "Edition 2"), ("/q2", CalendarState.Issued, ""), ("", CalendarState.Due, ""), ("", CalendarState.NotYet, "")], rows.Select(row => (row.Path, row.StateOn(Somebody.Today), row.Note)));
        Assert.Equal([On("2026-07-01"), On("2027-01-01")], rows.Skip(3).Select(row => row.On));
        Assert.Equal("Core Monitoring, Q1 2026/27", rows[3].What);
        // Frozen after the year, it is in the next.
        Assert.Equal([On("2026-04-01"), On("2026-07-01"), On("2026-10-01"), On("2027-01-01")], CoreCalendar.Rows([new("", On("2025-12-31"), 1, On("2026-02-08"), "", "")], Year).Select(row => row.On));
    }

    [Fact]
    public void Briefings_publications_and_annual_reports_stand_by_the_day_on_which_they_came()
    {
        var head = new BriefingHead { To = "Cabinet Member", From = ["Clerk"], Subject = "What was decided" };
        Briefing Told(int number, DateOnly? issued) => new() { Number = number, Head = head, Meetings = [], Sections = [], MadeOn = On("2026-06-01"), IssuedOn = issued, IssuedBy = "Clerk" };
        var briefing = Assert.Single(IssuedCalendar.Briefings([Told(1, On("2026-06-02")), Told(2, null)]));
        Assert.Equal(("B1 What was decided", "Cabinet Member", "/boards/briefings/1", CalendarReceiver.Members, CalendarState.Issued), (briefing.What, briefing.To, briefing.Path, briefing.For, briefing.StateOn(Somebody.Today)));

        Assert.Equal([CalendarState.Issued, CalendarState.Due], new[] { true, false }.Select(isOut => IssuedCalendar.Publication("How we are doing", On("2026-12-01"), isOut, "Officer", "/public", "").StateOn(Somebody.Today)));

        var title = AnnualReport.TitleOf(new(2025));
        Assert.Equal((On("2026-04-01"), CalendarState.Due), Assert.Single(Seen(IssuedCalendar.Annual(title, new(2025), [], true, "", "/reports/annual"))));
        Assert.Empty(IssuedCalendar.Annual(title, new(2025), [], false, "", "/reports/annual"));
        var versions = IssuedCalendar.Annual(title, new(2025), [(On("2026-06-01"), "Officer"), (On("2026-07-01"), "Other")], true, "/a", "/reports/annual").ToList();
        Assert.Equal([("Officer", ""), ("Other", "Version 2, a correction")], versions.Select(row => (row.By, row.Note)));
    }

    [Fact]
    public void How_a_board_did_is_owed_from_the_day_after_its_year_and_goes_to_each_board()
    {
        var board = new Board { Id = Pat.Id, Name = Pat.Name, Type = BoardType.Officers };
        List<CalendarRow> Rows(BoardAssessment? found, FinancialYear year) => [.. IssuedCalendar.Assessment(board, year, found, "Chief Executive", id => id == Cmt.Id ? Cmt.Name : "Cabinet", "/a", Somebody.Today)];
        var owed = Assert.Single(Rows(null, new(2025)));
        Assert.Equal((On("2026-04-01"), "The chief officers and the Cabinet", "Chief Executive", CalendarState.Due), (owed.On, owed.To, owed.By, owed.StateOn(Somebody.Today)));
        Assert.Empty(Rows(null, Year));
        var agreed = new AgreedAssessment { Number = 1, Words = new(), Counted = new() { CountedOn = On("2026-05-01") }, WrittenBy = "Clerk", AgreedOn = On("2026-05-01"), AgreedBy = "Chair", Reports = [new(Cmt.Id, On("2026-06-01")), new(Old.Id)] };
        var rows = Rows(new() { BoardId = Pat.Id, Year = 2025, Agreed = [agreed] }, new(2025));
        Assert.Equal([(On("2026-06-01"), Cmt.Name, "Clerk", CalendarState.Issued, ""), (On("2026-05-01"), "Cabinet", "Clerk", CalendarState.Due, "Waits for its next meeting")], rows.Select(row => (row.On, row.To, row.By, row.StateOn(Somebody.Today), row.Note)));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class BoardYearTests
{
    private static readonly FinancialYear Year = new(2025);

    private static Board Quarterly(DateOnly? ended = null, int? quorum = 2) => new() { Id = Pat.Id, Name = Pat.Name, MeetsEveryMonths = 3, EndedOn = ended, Quorum = quorum };

    private static Meeting Of(string on, MeetingState state, int there = 2, Guid? board = null, params IReadOnlyList<AgendaItem> items) => new() { Id = Guid.NewGuid(), BoardId = board ?? Pat.Id, On = On(on), State = state, Items = items, Attendance = [.. Enumerable.Range(0, there).Select(at => new Attendance($"Member {at}", true, true))] };

    private static AgendaItem Item(DecisionKind? decision, params IReadOnlyList<AgendaPaper> papers) => new() { Key = 1, Kind = ItemKind.Other, Title = "A talk", Decision = decision, Papers = papers };

    private static AgendaPaper Paper(string due, string? given) => new() { Number = 1, Title = "Paper", Due = On(due), GivenOn = given is null ? null : On(given) };

    private static Case A(string calledIn, Guid? board = null, params IReadOnlyList<CaseHearing> hearings) => new() { Id = Guid.NewGuid(), Number = 1, Subject = Subject, Reason = "", BoardId = board ?? Pat.Id, CalledInOn = On(calledIn), CalledInBy = "Clerk", Hearings = hearings };

    private static CaseHearing Heard(string on, DecisionKind decision, Guid? board = null, Guid? meeting = null) => new() { MeetingId = meeting ?? Meeting1, BoardId = board ?? Pat.Id, On = On(on), Decision = decision };

    private static CasePromise Promise(string by, bool? kept = null, string? tested = null, string? released = null, Guid? meeting = null) => new() { Number = 1, Words = "It is better", By = On(by), IsKept = kept, TestedOn = tested is null ? null : On(tested), ReleasedOn = released is null ? null : On(released), MeetingId = meeting };

    private static BoardYear Count(IEnumerable<Meeting> meetings, IReadOnlyCollection<Case> cases, Board? board = null, Func<Case, CasePromise, bool>? inPart = null) => BoardYear.Of(board ?? Quarterly(), Year, meetings, cases, inPart ?? ((_, _) => false), Somebody.Today);

    [Fact]
    public void Meetings_of_the_year_are_counted_with_those_that_lacked_their_quorum()
    {
        var counted = Count(
        [
            Of("2025-03-31", MeetingState.Approved), Of("2025-04-01", MeetingState.Approved), Of("2025-07-01", MeetingState.Held, there: 1), Of("2026-03-31", MeetingState.Held), Of("2026-04-01", MeetingState.Held),
            Of("2025-10-01", MeetingState.Cancelled), Of("2025-12-01", MeetingState.Planned), Of("2025-06-01", MeetingState.Held, board: Cmt.Id),
        ], []);
        Assert.Equal((4, 3, 1, 1, Somebody.Today), (counted.MeetingsAsked, counted.MeetingsHeld, counted.WithoutQuorum, counted.MeetingsCancelled, counted.CountedOn));
        Assert.Null(Count([Of("2025-07-01", MeetingState.Held, there: 1)], [], Quarterly(quorum: null)).WithoutQuorum);
    }

    [Fact]
    public void A_cycle_asks_for_as_many_meetings_as_the_year_has_room_for_while_there_is_a_board()
    {
        Assert.Equal(4, BoardYear.Asked(Quarterly(), Year));
        Assert.Equal(2, BoardYear.Asked(Quarterly(On("2025-09-30")), Year));
        Assert.Equal(4, BoardYear.Asked(Quarterly(On("2026-09-30")), Year));
        Assert.Equal(0, BoardYear.Asked(Quarterly(On("2025-03-01")), Year));
        Assert.Null(BoardYear.Asked(Pat, Year));
        Assert.Equal(2, BoardYear.Asked(new() { Name = "x", MeetsEveryMonths = 5 }, Year));
    }

    [Fact]
    public void Cases_decisions_and_lessons_of_the_board_are_counted()
    {
        var closedByIt = A("2025-02-01", Cmt.Id, Heard("2025-05-01", DecisionKind.Closed));
        var its = A("2025-06-01", null, Heard("2025-06-10", DecisionKind.Accepted), Heard("2026-05-01", DecisionKind.Closed), Heard("2025-07-10", DecisionKind.Noted, Cmt.Id));
        its.Lessons = [new() { Number = 1, Title = "Ask", Happened = "", Done = "", Came = "", Advice = "", WrittenOn = On("2026-03-01") }, new() { Number = 2, Title = "Ask", Happened = "", Done = "", Came = "", Advice = "", WrittenOn = On("2026-05-02") }];
        var counted = Count([Of("2025-04-10", MeetingState.Approved, 2, null, Item(DecisionKind.Approved), Item(null)), Of("2025-05-10", MeetingState.Planned, 2, null, Item(DecisionKind.Noted)), Of("2025-06-10", MeetingState.Held, 2, null, Item(DecisionKind.Accepted))], [closedByIt, its, A("2025-03-31"), A("2026-03-31")]);
        Assert.Equal((2, 1, 1), (counted.CasesCalledIn, counted.CasesClosed, counted.Lessons));
        Assert.Equal([new(DecisionKind.Accepted, 2), new(DecisionKind.Approved, 1), new(DecisionKind.Closed, 1)], counted.Decisions);
    }

    [Fact]
    public void A_promise_counts_once_in_the_year_in_which_its_day_comes_or_it_was_settled_before()
    {
        var its = A("2025-01-01", null, Heard("2025-05-01", DecisionKind.Accepted, Cmt.Id, Meeting2), Heard("2025-05-01", DecisionKind.Accepted));
        its.Promises =
        [
            Promise("2025-06-01", true, "2025-06-02"), Promise("2027-06-01", true, "2026-03-30"), Promise("2026-06-01", true, "2025-03-30"),
            Promise("2025-06-01", false, "2026-06-02"), Promise("2025-07-01", false, "2025-08-01"), Promise("2025-08-01", released: "2025-07-01"), Promise("2026-03-31"), Promise("2026-04-01"),
            Promise("2025-06-01", true, "2025-06-02", meeting: Meeting2), Promise("2025-06-01", true, "2025-06-02", meeting: Meeting1), Promise("2025-06-01", meeting: Somebody.Id(99)),
        ];
        var counted = Count([], [its], inPart: (each, promise) => each == its && promise.By == On("2025-07-01"));
        Assert.Equal((3, 1, 1, 1, 2, 8), (counted.PromisesKept, counted.PromisesKeptInPart, counted.PromisesNotKept, counted.PromisesReleased, counted.PromisesNotTested, counted.Promises));
        Assert.Equal("8: 3 kept, 1 kept in part, 1 not kept, 1 released, 2 not tested yet", counted.Lines().Single(line => line.What == "Promises whose day came").Words);
    }

    [Fact]
    public void Papers_with_a_day_are_late_when_they_came_after_it_or_have_not_come()
    {
        var its = A("2025-01-01");
        its.Papers = [new() { Number = 1, What = "Late", Due = On("2025-06-01"), GivenOn = On("2025-06-02") }, new() { Number = 2, What = "In time", Due = On("2025-06-01"), GivenOn = On("2025-06-01") }, new() { Number = 3, What = "Early", Due = On("2026-06-01"), GivenOn = On("2026-03-01") }, new() { Number = 4, What = "Never", Due = On("2025-06-01") }, new() { Number = 5, What = "No day" }, new() { Number = 6, What = "Other year", Due = On("2026-06-01") }];
        var counted = Count([Of("2025-06-10", MeetingState.Held, 2, null, Item(null, Paper("2025-06-01", "2025-06-03"), Paper("2025-06-01", "2025-05-03"))), Of("2025-07-10", MeetingState.Cancelled, 2, null, Item(null, Paper("2025-07-01", null)))], [its]);
        Assert.Equal((6, 3), (counted.PapersDue, counted.PapersLate));
        var coming = new AgendaPaper { Number = 1, Title = "To come", Due = Somebody.Today };
        Assert.Equal(0, BoardYear.Of(Quarterly(), new(2026), [Of("2026-12-01", MeetingState.Planned, 0, null, Item(null, coming))], [], (_, _) => false, Somebody.Today).PapersLate);
    }

    [Fact]
    public void The_counts_are_said_in_words()
    {
        var none = Count([], [], new() { Id = Pat.Id, Name = Pat.Name }).Lines().ToDictionary(line => line.What, line => line.Words);
        Assert.Equal(("0; no cycle says how many there should be", "It needs no quorum", "None", "None", "0 of 0 that were due"), (none["Meetings held"], none["Of these without a quorum"], none["Decisions"], none["Promises whose day came"], none["Papers that came late"]));
        var some = Count([Of("2025-04-10", MeetingState.Approved, 0, null, Item(DecisionKind.Approved), Item(DecisionKind.Noted), Item(DecisionKind.Noted))], []).Lines().ToDictionary(line => line.What, line => line.Words);
        Assert.Equal(("1 of 4 that its cycle asks for", "1", "3: approved 1; noted 2"), (some["Meetings held"], some["Of these without a quorum"], some["Decisions"]));
    }

    [Fact]
    public void How_many_meetings_were_held_this_year_and_when_the_next_is_stands_in_a_sentence()
    {
        Meeting[] meetings = [Of("2026-03-31", MeetingState.Approved), Of("2026-06-01", MeetingState.Approved), Of("2026-12-08", MeetingState.Planned), Of("2026-12-01", MeetingState.Planned), Of("2026-11-01", MeetingState.Planned)];
        Assert.Equal("1 of 4 meetings its cycle asks for was held this financial year; the next is on 1 December 2026.", Quarterly().MeetingsInWords(meetings, Somebody.Today));
        var yearly = new Board { Name = "x", MeetsEveryMonths = 12, NextMeeting = On("2027-01-05") };
        Assert.Equal("0 of 1 meeting its cycle asks for were held this financial year; the next is on 5 January 2027.", yearly.MeetingsInWords([], Somebody.Today));
        yearly.NextMeeting = On("2026-01-05");
        yearly.MeetsEveryMonths = null;
        Assert.Equal("0 meetings were held this financial year, and no cycle says how many there should be; no next meeting is fixed.", yearly.MeetingsInWords([], Somebody.Today));
        Assert.StartsWith("1 meeting was held this financial year,", yearly.MeetingsInWords([Of("2026-06-01", MeetingState.Held)], Somebody.Today), StringComparison.Ordinal);
    }
}

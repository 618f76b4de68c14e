using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Boards;

public class BoardTests
{
    private readonly Board _cabinet = new() { Id = Id(1), Name = "Cabinet", Acronym = "CAB", Type = BoardType.Executive };
    private readonly Post _chair = new() { Id = Id(5), Title = "Leader" };

    private static readonly BoardDetails Sound = new("Policy Overview Committee", "POC", BoardType.Scrutiny, 2, Today.AddDays(9), Id(5));

    private static string Field<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Field;

    [Fact]
    public void A_board_begins_with_everything_said_of_it()
    {
        var board = new Board { Id = Id(2), Name = "" };
        Assert.Equal("", Field(board.Begin(Sound, [_cabinet], [_chair], Member)));
        var wrong = new BoardDetails("cabinet", "cab", null, 13, Today.AddDays(-1), Id(77));
        Assert.Equal(["Name", "Acronym", "Type", "MeetsEveryMonths", "NextMeeting", "Chair"], board.Begin(wrong, [_cabinet], [_chair], Organiser).Problems.Select(p => p.Field));
        Assert.Equal("Acronym", Field(board.Begin(Sound with { Acronym = new string('P', 41) }, [_cabinet], [_chair], Organiser)));
        Assert.Equal("Added", board.Begin(Sound, [_cabinet], [_chair], Organiser).Value!.InWords);
        Assert.Equal(("POC", "Every 2 months", Id(5)), (board.Acronym, board.Cycle, board.ChairPostId!.Value));
    }

    [Fact]
    public void A_board_says_what_was_changed()
    {
        var same = new BoardDetails("Cabinet", "CAB", BoardType.Executive, null, null, null);
        Assert.Equal("", Field(_cabinet.Change(Sound, [_cabinet], [_chair], Member)));
        Assert.Equal("Name", Field(_cabinet.Change(same with { Name = "" }, [_cabinet], [_chair], Organiser)));
        Assert.Equal("", Field(_cabinet.Change(same, [_cabinet], [_chair], Organiser)));
        Assert.Equal("Changed: name, acronym, type, cycle, next meeting, chair", _cabinet.Change(Sound, [_cabinet], [_chair], Organiser).Value!.InWords);
        _cabinet.NextMeeting = Today.AddDays(-5);
        Assert.Equal("Changed: acronym", _cabinet.Change(Sound with { Acronym = "", NextMeeting = Today.AddDays(-5) }, [_cabinet], [_chair], Organiser).Value!.InWords);
    }

    [Fact]
    public void A_board_has_terms_members_and_a_quorum_that_they_can_reach()
    {
        var board = new Board { Id = Id(2), Name = "" };
        var said = Sound with { Terms = " What it is for\r\nand more ", Members = [" Leader ", "", "Cllr  Hay"], Quorum = 2 };
        Assert.Equal(["Quorum"], board.Begin(said with { Quorum = 3 }, [], [_chair], Organiser).Problems.Select(p => p.Field));
        Assert.Equal("Give a number from 1 to 2, the number of its members, or nothing where it needs none.", Assert.Single(board.Begin(said with { Quorum = 0 }, [], [_chair], Organiser).Problems).Message);
        Assert.Equal("Give a number of 1 or more, or nothing where it needs none.", Assert.Single(board.Begin(said with { Members = [], Quorum = 0 }, [], [_chair], Organiser).Problems).Message);
        Assert.Equal("cllr hay is in the list twice.", Assert.Single(board.Begin(said with { Members = ["Leader", "Cllr Hay", "cllr hay"] }, [], [_chair], Organiser).Problems).Message);
        Assert.Equal(["Terms", "Members"], board.Begin(said with { Terms = new('x', 6001), Members = [new('x', 301)], Quorum = 1 }, [], [_chair], Organiser).Problems.Select(p => p.Field));
        Assert.True(board.Begin(said with { Members = [], Quorum = 9 }, [], [_chair], Organiser).IsGranted);
        Assert.True(board.Begin(said, [], [_chair], Organiser).IsGranted);
        Assert.Equal(("What it is for\nand more", 2), (board.Terms, board.Quorum!.Value));
        Assert.Equal(["Leader", "Cllr Hay"], board.Members);
        Assert.Null(board.ChairWarning(_chair));
        Assert.Null(board.ChairWarning(null));
        Assert.Null(board.ChairWarning(new Post { Id = Id(6), Title = "Councillor", Acronym = "Cllr Hay" }));
        Assert.Equal("Mayor chairs it and is not among its members.", board.ChairWarning(new Post { Id = Id(6), Title = "Mayor" }));
        Assert.Null(new Board { Id = Id(3), Name = "B" }.ChairWarning(_chair));
        Assert.Equal("Changed: quorum, terms of reference, members", board.Change(said with { Quorum = null, Terms = null, Members = ["Leader"] }, [], [_chair], Organiser).Value!.InWords);
        Assert.Equal("Nothing was changed.", Assert.Single(board.Change(said with { Quorum = null, Terms = "", Members = ["Leader "] }, [], [_chair], Organiser).Problems).Message);
    }

    [Fact]
    public void The_calendar_says_what_a_board_receives_and_when()
    {
        var board = new Board { Id = Id(2), Name = "" };
        RegularReport quarterly = new() { What = " Performance  of the quarter ", EveryMonths = 3, FirstDue = new(2026, 1, 31), Post = Id(5) }, yearly = new() { What = "Yearly report", EveryMonths = 12, FirstDue = new(2026, 6, 30) };
        var said = Sound with { Receives = [quarterly, new() { What = " " }, yearly] };
        Assert.Equal(["Receives[0].What", "Receives[0].EveryMonths", "Receives[1].EveryMonths", "Receives[1].FirstDue", "Receives[1].Post", "Receives[2].What", "Receives[3].What"],
            board.Begin(Sound with { Receives = [new() { What = "", FirstDue = new(2026, 1, 1) }, new() { What = "One", EveryMonths = 37, Post = Id(77) }, yearly with { What = "one" }, yearly with { What = new('x', 201) }] }, [], [_chair], Organiser).Problems.Select(p => p.Field));
        Assert.True(board.Begin(said, [], [_chair], Organiser).IsGranted);
        Assert.Equal([(1, "Performance of the quarter", "Quarterly"), (2, "Yearly report", "Yearly")], board.Receives.Select(each => (each.Key, each.What, each.HowOften)));
        Assert.Equal("Nothing was changed.", Assert.Single(board.Change(said with { Receives = board.Receives }, [], [_chair], Organiser).Problems).Message);
        Assert.Equal("Changed: regular reports", board.Change(said with { Receives = [board.Receives[1], quarterly] }, [], [_chair], Organiser).Value!.InWords);
        Assert.Equal([2, 3], board.Receives.Select(each => each.Key));
        // The last day of a month stays the last day: nothing drifts.
        Assert.Equal([new DateOnly(2026, 1, 31), new(2026, 4, 30), new(2026, 7, 31)], quarterly.DueBetween(null, new(2026, 7, 31)));
        Assert.Equal([new DateOnly(2026, 7, 31)], quarterly.DueBetween(new(2026, 4, 30), new(2026, 10, 30)));
        Assert.Equal(["Yearly report", "Performance of the quarter"], board.ReceivesBy(new(2026, 6, 1), new(2026, 7, 31)));
        Assert.Equal(["Performance of the quarter"], board.ReceivesBy(new(2026, 6, 30), new(2026, 8, 1)));
        Assert.Equal(["Monthly", "Six-monthly", "Every 2 months"], new[] { 1, 6, 2 }.Select(months => (yearly with { EveryMonths = months }).HowOften));
    }

    [Fact]
    public void A_board_ends_when_nothing_goes_to_it_any_more()
    {
        Assert.Equal("", Field(_cabinet.End(Today, [], Member)));
        Assert.Equal("EndsOn", Field(_cabinet.End(null, [], Organiser)));
        Assert.Equal("EndsOn", Field(_cabinet.End(Today.AddDays(1), [], Organiser)));
        Assert.Contains("monitoring of CEA1", Assert.Single(_cabinet.End(Today, ["monitoring of CEA1"], Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Ended on 23 November 2026", _cabinet.End(Today, [], Organiser).Value!.InWords);
        Assert.Equal("", Field(_cabinet.End(Today, [], Organiser)));
    }

    [Theory]
    [InlineData(null, "No fixed cycle")]
    [InlineData(1, "Monthly")]
    [InlineData(3, "Quarterly")]
    [InlineData(6, "Six-monthly")]
    [InlineData(12, "Yearly")]
    [InlineData(4, "Every 4 months")]
    public void A_cycle_is_said_as_people_say_it(int? months, string said) => Assert.Equal(said, new Board { Id = Id(1), Name = "B", MeetsEveryMonths = months }.Cycle);

    [Fact]
    public void Every_kind_of_board_has_words_of_its_own() => Assert.Equal(7, Enum.GetValues<BoardType>().Select(type => type.InWords()).Distinct().Count());
}

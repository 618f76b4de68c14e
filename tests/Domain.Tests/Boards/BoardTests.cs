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
    public void Every_kind_of_board_has_words_of_its_own() => Assert.Equal(6, Enum.GetValues<BoardType>().Select(type => type.InWords()).Distinct().Count());
}

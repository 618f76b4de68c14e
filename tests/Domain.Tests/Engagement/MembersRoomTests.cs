using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Engagement.AMembersRoom;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class MembersRoomTests
{
    [Fact]
    public void The_council_decides_by_when_questions_are_answered_and_whether_names_are_kept()
    {
        var room = new MembersRoom();
        Assert.Equal((10, false, On("2026-12-07")), (room.AnswerWithinDays, room.KeepsNames, room.DueAfter(Somebody.Today, Days)));
        Refused(room.Change(5, false, TheClerk));
        Assert.Equal([("AnswerWithinDays", "Give a number of working days from 1 to 60."), ("Reason", "Say who decided that names are kept, and why: members will be told.")], Faults(room.Change(0, true, Somebody.Organiser)));
        Assert.Equal("AnswerWithinDays", Fault(room.Change(61, false, Somebody.Organiser)).Item1);
        Assert.Equal("AnswerWithinDays", Fault(room.Change(null, false, Somebody.Organiser)).Item1);
        Assert.Equal(("", "Nothing was changed."), Fault(room.Change(10, false, Somebody.Organiser)));
        Assert.Equal(("Questions are answered within five working days; who opens the room is kept", null), Happened(room.Change(5, true, Somebody.Organiser with { Reason = "Council, in May" })));
        Assert.Equal(("Questions are answered within one working day; who opens the room is kept", null), Happened(room.Change(1, true, Somebody.Organiser)));
        Assert.Equal(("Questions are answered within one working day; who opens the room is not kept", null), Happened(room.Change(1, false, Somebody.Organiser)));
        Assert.Equal(On("2026-11-24"), room.DueAfter(Somebody.Today, Days));
        Assert.Equal("members room", room.Ref.Kind);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-11-16")] // a Sunday
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-28", "2026-11-23")]
    public void A_week_begins_on_Monday(string day, string week) => Assert.Equal(On(week), MemberSettings.WeekOf(On(day)));

    [Fact]
    public void A_look_goes_on_for_some_hours_and_the_one_before_it_says_what_is_new()
    {
        var settings = new MemberSettings { AccountId = North.Account };
        Assert.Equal((true, true), settings.Look(North));
        Assert.Null(settings.SinceAt);
        var first = settings.LookedAt;
        Assert.Equal((false, false), settings.Look(North with { At = North.At.AddMinutes(9) }));
        Assert.Equal((true, false), settings.Look(North with { At = North.At.AddMinutes(30) }));
        Assert.Null(settings.SinceAt); // the same look goes on
        Assert.Equal((true, false), settings.Look(North with { At = North.At.AddHours(5) }));
        Assert.Equal(first!.Value.AddMinutes(30), settings.SinceAt);
        Assert.Equal((true, true), settings.Look(North.On("2026-11-30")));
        Assert.Equal(North.At.AddHours(5), settings.SinceAt);
        // The first look of a week counts, however short a time ago the last was.
        var midnight = new MemberSettings { AccountId = North.Account, LookedAt = North.At, LookedOn = On("2026-11-22") };
        Assert.Equal((true, true), midnight.Look(North with { At = North.At.AddMinutes(1) }));
    }

    [Fact]
    public void A_member_chooses_for_themselves()
    {
        var settings = new MemberSettings { AccountId = North.Account };
        HashSet<Guid> there = [Pat.Id, Cmt.Id];
        Assert.Single(settings.Choose([Pat.Id], "North", there, South));
        Assert.Single(settings.Choose([Pat.Id], "North", there, North with { Roles = [Role.Lead] }));
        Assert.Equal(["Boards", "Division"], settings.Choose([Old.Id], new('a', 101), there, North).Select(problem => problem.Field));
        Assert.Empty(settings.Choose([Pat.Id, Pat.Id], " Example  North ", there, North));
        Assert.Equal((1, "Example North"), (settings.Boards.Count, settings.Division));
    }

    [Fact]
    public void Use_is_counted_by_week_and_the_time_to_answer_by_its_median()
    {
        var (three, one, late) = (Answered(), Asked(), Asked(by: North.On("2026-11-02")));
        Happened(one.Answer("x", false, Chart, Owner.On("2026-11-26")));
        RoomVisit Visit(string week, string named = "") => new() { Week = On(week), OpenedAs = named };
        var use = RoomUse.Of([Visit("2026-11-23"), Visit("2026-11-23", "Member for Example North"), Visit("2026-11-09"), Visit("2026-01-05")], [three, one, late], Days, On("2026-11-27"));
        Assert.Equal(RoomUse.Weekly, use.Weeks.Count);
        Assert.Equal((On("2026-11-23"), 2, 2, 2), (use.Weeks[0].Week, use.Weeks[0].Opened, use.Weeks[0].Asked, use.Weeks[0].Answered));
        Assert.Equal(["Member for Example North"], use.Weeks[0].OpenedAs);
        Assert.Equal((On("2026-11-09"), 1), (use.Weeks[2].Week, use.Weeks[2].Opened));
        Assert.Equal((On("2026-11-02"), 1), (use.Weeks[3].Week, use.Weeks[3].Asked));
        Assert.Equal(On("2026-09-07"), use.Weeks[^1].Week);
        Assert.Equal((1.5m, 3, 1), (use.MedianDays, use.Open, use.Late)); // 0 and 3 working days
        Happened(late.Answer("x", false, Chart, Owner.On("2026-11-27")));
        Assert.Equal(3m, RoomUse.Of([], [three, one, late], Days, On("2026-11-27")).MedianDays);
        Assert.Null(RoomUse.Of([], [], Days, On("2026-11-27")).MedianDays);
    }
}

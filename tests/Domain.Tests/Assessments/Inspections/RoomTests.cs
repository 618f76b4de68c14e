using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Assessments.Inspections.AnInspection;

namespace GoldenThread.Domain.Tests.Assessments.Inspections;

public sealed class RoomTests
{
    private static readonly Guid Ann = Somebody.Id(21), Bo = Somebody.Id(22);
    private static readonly Dictionary<Guid, string> Inspectors = new() { [Ann] = "Ann", [Bo] = "Bo" };
    private static readonly (SharedKind, Guid) Survey = (SharedKind.Evidence, Somebody.Id(31)), Map = (SharedKind.Evidence, Somebody.Id(32)), Coverage = (SharedKind.Coverage, Somebody.Id(31));
    private static readonly Dictionary<(SharedKind, Guid), string> Offered = new() { [Survey] = "Survey", [Map] = "Map", [Coverage] = "Coverage" };

    private static Inspection WithRoom(string until = "2026-12-18")
    {
        var inspection = New();
        Assert.True(inspection.OpenRoom(On(until), Officer).IsGranted);
        return inspection;
    }

    private static Actor Inspector(Guid account, Role role = Role.RoomInspector) => Somebody.As(role) with { Account = account };

    [Fact]
    public void A_room_is_opened_until_a_day_that_can_be_moved()
    {
        var inspection = New();
        Assert.Equal(("Until", "Give the last day on which the room is open."), Fault(inspection.OpenRoom(null, Officer)));
        Assert.Equal(("Until", "The last day must be today or later. To end it now, close it."), Fault(inspection.OpenRoom(On("2026-11-22"), Officer)));
        Assert.Equal("Until", Fault(inspection.OpenRoom(Somebody.Today.AddDays(367), Officer)).Item1);
        Assert.Equal(("Inspectors’ room opened until 23 November 2026", null), Happened(inspection.OpenRoom(Somebody.Today, Officer)));
        Assert.Equal(("", "Nothing was changed."), Fault(inspection.OpenRoom(Somebody.Today, Officer)));
        Assert.Equal(("Inspectors’ room open until 24 November 2027 instead of 23 November 2026", null), Happened(inspection.OpenRoom(Somebody.Today.AddDays(366), Officer)));
        Refused(inspection.OpenRoom(Somebody.Today, Lead));
    }

    [Fact]
    public void A_closed_room_lets_nobody_in_and_is_opened_again_as_it_was()
    {
        var inspection = WithRoom();
        inspection.LetIn(Ann, Inspectors, Officer);
        Assert.Equal(("Because", "Say why it is closed."), Fault(inspection.CloseRoom(" ", Officer)));
        Assert.Equal("Because", Fault(inspection.CloseRoom(new('x', 4001), Officer)).Item1);
        Refused(inspection.CloseRoom("Why", Lead));
        Assert.Equal(("Inspectors’ room closed", "They have finished"), Happened(inspection.CloseRoom(" They have finished ", Officer)));
        Assert.Equal(("", "The room is closed already."), Fault(inspection.CloseRoom("Again", Officer)));
        Assert.False(inspection.MayEnterRoom(Inspector(Ann)));
        Assert.True(inspection.MayEnterRoom(Officer));
        Assert.Equal(("Inspectors’ room opened until 18 December 2026", null), Happened(inspection.OpenRoom(On("2026-12-18"), Officer)));
        Assert.True(inspection.MayEnterRoom(Inspector(Ann)));
    }

    [Fact]
    public void Who_was_let_in_may_enter_until_the_last_day_or_until_they_are_shown_out()
    {
        var inspection = WithRoom();
        Assert.Equal(("Guest", "Choose an inspector from the list. An administrator gives an inspector an account under Organisation, Accounts."), Fault(inspection.LetIn(Somebody.Id(5), Inspectors, Officer)));
        Assert.Equal(("Ann let into the inspectors’ room", null), Happened(inspection.LetIn(Ann, Inspectors, Officer)));
        Assert.Equal(("Guest", "Ann may come in already."), Fault(inspection.LetIn(Ann, Inspectors, Officer)));
        Refused(inspection.LetIn(Bo, Inspectors, Lead));
        Assert.True(inspection.MayEnterRoom(Inspector(Ann)));
        Assert.True(inspection.MayEnterRoom(Inspector(Ann, Role.Inspector)));
        Assert.False(inspection.MayEnterRoom(Inspector(Bo)));
        // A role that reads no rooms does not, whoever let them in.
        Assert.False(inspection.MayEnterRoom(Inspector(Ann, Role.Director)));
        Assert.True(inspection.MayEnterRoom(Inspector(Ann) with { Today = On("2026-12-18") }));
        Assert.False(inspection.MayEnterRoom(Inspector(Ann) with { Today = On("2026-12-19") }));
        Refused(inspection.ShowOut(Ann, Lead));
        Assert.Equal(("Ann may not come into the inspectors’ room any more", null), Happened(inspection.ShowOut(Ann, Officer)));
        Assert.Equal(("", "They may not come in as it is."), Fault(inspection.ShowOut(Ann, Officer)));
        Assert.False(inspection.MayEnterRoom(Inspector(Ann)));
    }

    [Fact]
    public void What_is_shared_keeps_its_number_and_what_is_taken_back_its_reason()
    {
        var inspection = WithRoom();
        Assert.Equal(("Things", "Choose what is to be shared."), Fault(inspection.Share([], null, Offered, Officer)));
        Assert.Equal(("Things", "Choose from the list: what you chose cannot be shared any more."), Fault(inspection.Share([(SharedKind.Plan, Somebody.Id(1))], null, Offered, Officer)));
        Assert.Equal("Words", Fault(inspection.Share([Survey], new('x', 4001), Offered, Officer)).Item1);
        Assert.Equal(("Shared with the inspectors: Survey", "Question 4"), Happened(inspection.Share([Survey], " Question 4 ", Offered, Officer)));
        Assert.Equal(("two things shared with the inspectors", "Map\nCoverage"), Happened(inspection.Share([Survey, Map, Map, Coverage], null, Offered, Officer)));
        Assert.Equal(("Things", "All that you chose is shared already."), Fault(inspection.Share([Map], null, Offered, Officer)));
        Assert.Equal([(1, "Survey", "Question 4"), (2, "Map", ""), (3, "Coverage", "")], inspection.Room!.Shared.Select(thing => (thing.Number, thing.Title, thing.Words)));
        Refused(inspection.Share([Map], null, Offered, Lead));

        Assert.Equal(("", "There is no such thing in the room."), Fault(inspection.TakeBack(4, "Why", Officer)));
        Assert.Equal(("Because", "Say why it is taken back."), Fault(inspection.TakeBack(2, "", Officer)));
        Assert.Equal("Because", Fault(inspection.TakeBack(2, new('x', 4001), Officer)).Item1);
        Refused(inspection.TakeBack(2, "Why", Lead));
        Assert.Equal(("Taken back from the inspectors: Map", "The wrong map"), Happened(inspection.TakeBack(2, "The wrong map ", Officer)));
        Assert.Equal(("", "This was taken back already."), Fault(inspection.TakeBack(2, "Again", Officer)));
        Assert.Equal([1, 3], inspection.Room.OnShow.Select(thing => thing.Number));
        // Shared again it has another number: what was opened under the first stays what it was.
        Assert.Equal(("Shared with the inspectors: Map", null), Happened(inspection.Share([Map], null, Offered, Officer)));
        Assert.Equal([1, 3, 4], inspection.Room.OnShow.Select(thing => thing.Number));
    }

    [Fact]
    public void Several_things_shared_with_words_say_both()
    {
        Assert.Equal(("two things shared with the inspectors", "Survey\nMap\nAsked for in May"), Happened(WithRoom().Share([Survey, Map], "Asked for in May", Offered, Officer)));
    }

    [Fact]
    public void Nothing_is_done_in_a_room_that_is_not_there()
    {
        var inspection = New();
        foreach (var fault in new[] { Fault(inspection.CloseRoom("Why", Officer)), Fault(inspection.LetIn(Ann, Inspectors, Officer)), Fault(inspection.ShowOut(Ann, Officer)), Fault(inspection.Share([Map], null, Offered, Officer)), Fault(inspection.TakeBack(1, "Why", Officer)) })
        {
            Assert.Equal(("", "Open the inspectors’ room first."), fault);
        }

        Assert.False(inspection.MayEnterRoom(Officer));
        Assert.Equal(["Evidence", "Report", "Coverage of a report", "Self-assessment", "Improvement plan", "Timetable"], Enum.GetValues<SharedKind>().Select(kind => kind.InWords()));
    }

    [Fact]
    public void An_inspector_of_rooms_has_no_other_role_and_a_last_day()
    {
        RoleGrant room = new(Role.RoomInspector, Somebody.Today), member = new(Role.Member);
        Assert.Empty(RoleGrants.Check([room], Somebody.Today));
        Assert.Equal(["An inspector’s access needs a last day"], RoleGrants.Check([new(Role.RoomInspector)], Somebody.Today).Select(problem => problem.Message));
        Assert.Equal(["“Inspector, room only” is for somebody who sees nothing else: give it alone"], RoleGrants.Check([room, member], Somebody.Today).Select(problem => problem.Message));
        // A post that they hold, or stand in for, gives them nothing.
        Assert.Equal([Role.RoomInspector], new[] { room }.On(holdsPost: true, Somebody.Today));
        Assert.Empty(new[] { room }.StandingIn([new(Role.Director)], Somebody.Today));
        Assert.Equal([Right.ReadPublished, Right.UseAccount, Right.ReadRooms], Rights.InOrder.Where(right => Rights.Of(Role.RoomInspector, right) != Reach.None));
    }

    [Fact]
    public void Every_right_and_role_has_words()
    {
        Assert.All(Rights.InOrder, right => Assert.NotEqual(right.ToString(), right.InWords()));
        Assert.All(Rights.Roles, role => Assert.NotEqual(role.ToString(), role.Sentence()));
    }
}

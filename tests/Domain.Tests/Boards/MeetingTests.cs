using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class MeetingTests
{
    private static Meeting New(string on = "2026-11-09", params IEnumerable<AgendaItem> items)
    {
        var (made, outcome) = Meeting.Plan(Meeting1, Pat, On(on), "10:00", "Room 4", [], Clerk);
        Assert.True(outcome.IsGranted);
        made!.Items = [.. items];
        return made;
    }

    private static AgendaItem Item(int key, string title, Guid? of = null) => new() { Key = key, Kind = of is null ? ItemKind.Other : ItemKind.Case, Title = title, CaseId = of };

    private static Meeting Held(string on = "2026-11-09", params IEnumerable<AgendaItem> items)
    {
        var meeting = New(on, items);
        Assert.True(meeting.Hold(Pat, [new("Chair", true, true), new("Director", true, true)], Clerk).IsGranted);
        return meeting;
    }

    [Fact]
    public void A_meeting_is_planned_moved_and_cancelled()
    {
        var (_, refused) = Meeting.Plan(Meeting1, Pat, On("2026-12-01"), null, null, [], Lead);
        Refused(refused);
        Assert.Equal(("", "This board has ended."), Fault(Meeting.Plan(Meeting1, Old, On("2026-12-01"), null, null, [], Clerk).Outcome));
        Assert.Equal(("On", "Give its day."), Fault(Meeting.Plan(Meeting1, Pat, null, null, null, [], Clerk).Outcome));
        Assert.Equal(["Time", "Place"], Faults(Meeting.Plan(Meeting1, Pat, On("2026-12-01"), new('x', 301), new('x', 301), [], Clerk).Outcome).Select(fault => fault.Item1));
        var meeting = New("2026-12-01");
        Assert.Equal("Performance Assurance Team, 1 December 2026", meeting.RefOf(Pat).Name);
        Assert.Equal(("On", "This board has a meeting on that day already."), Fault(Meeting.Plan(Meeting2, Pat, On("2026-12-01"), null, null, [meeting], Clerk).Outcome));
        Assert.Equal(("", "Nothing was changed."), Fault(meeting.Move(Pat, On("2026-12-01"), "10:00", "Room 4", [], false, Days, Clerk)));
        Assert.Equal(("Time or place changed", null), Happened(meeting.Move(Pat, On("2026-12-01"), "11:00", "Room 4", [], false, Days, Clerk)));
        Assert.Equal(("Moved from 1 December 2026 to 8 December 2026", null), Happened(meeting.Move(Pat, On("2026-12-08"), "11:00", "Room 4", [], false, Days, Clerk)));
        Assert.Equal(("On", "Give its day."), Fault(meeting.Move(Pat, null, "", "", [], false, Days, Clerk)));
        Refused(meeting.Move(Pat, On("2026-12-09"), "", "", [], false, Days, Lead));
        Refused(meeting.Cancel(Pat, "Why", Lead));
        Assert.Equal(("Because", "Say why it is cancelled."), Fault(meeting.Cancel(Pat, " ", Clerk)));
        Assert.Equal("Because", Fault(meeting.Cancel(Pat, new('x', 12001), Clerk)).Item1);
        Assert.Equal(("Meeting cancelled", "Snow"), Happened(meeting.Cancel(Pat, " Snow ", Clerk)));
        Assert.Equal(("", "This meeting was cancelled."), Fault(meeting.Cancel(Pat, "Again", Clerk)));
        Assert.Equal(("", "This meeting was cancelled."), Fault(meeting.PutOn(Pat, [Item(1, "One")], Clerk)));
        // The day of a cancelled meeting is free.
        Assert.True(Meeting.Plan(Meeting2, Pat, On("2026-12-08"), null, null, [meeting], Clerk).Outcome.IsGranted);
        Assert.Equal(("", "This meeting was held already."), Fault(Held().Move(Pat, On("2026-11-10"), "", "", [], false, Days, Clerk)));
        Assert.Equal("Meeting planned for 1 December 2026", new MeetingPlanned(meeting.RefOf(Pat), On("2026-12-01")).InWords);
    }

    [Fact]
    public void The_agenda_is_made_of_what_every_meeting_has_what_waits_and_what_the_board_receives()
    {
        var (waiting, later, referred) = (ACase.New(), ACase.New(Details with { ToMeeting = On("2026-12-01"), Presenter = "Head of Contact" }), ACase.New(Details with { BoardId = Cmt.Id, ExemptBecause = "A person is named" }));
        referred.Hear(new() { Decision = DecisionKind.SupportedAndReferred, Referrals = [new() { Number = 0, From = default, To = Pat.Id }] }, "2026-11-02", Cmt, Meeting2);
        var meeting = New("2026-11-20");
        var first = Agenda.Missing(meeting, null, [waiting, later, referred], ["Core Monitoring, quarter 2"]);
        Assert.Equal(["Apologies and substitutes", "Declarations of interest", Subject.Title, Subject.Title, "Core Monitoring, quarter 2"], first.Select(item => item.Title));
        meeting.Items = first;
        Assert.Empty(Agenda.Missing(meeting, null, [waiting, later, referred], ["Core Monitoring, quarter 2"]));

        meeting = New("2026-12-01");
        // Two cases of one title are two items.
        var other = new Case { Id = Somebody.Id(50), Number = 9, Subject = Subject, Reason = "", BoardId = Pat.Id, CalledInBy = "", CalledInOn = On("2026-11-02"), BringBacks = later.BringBacks };
        var items = Agenda.Missing(meeting, Held("2026-11-09"), [other, waiting], []);
        Assert.Equal(["Apologies and substitutes", "Declarations of interest", "Minutes of the meeting on 9 November 2026", "Matters arising", Subject.Title, Subject.Title], items.Select(item => item.Title));
        Assert.Equal([1, 2, 3, 4, 5, 6], items.Select(item => item.Key));
        Assert.Equal(("Head of Contact", (BoardAsk?)null, BoardAsk.Approve), (items[5].Presenter, items[5].Ask, items[2].Ask!.Value));
        var exempt = Assert.Single(Agenda.Missing(meeting, null, [referred], []), item => item.Kind == ItemKind.Case);
        Assert.Equal((BoardAsk.Agree, "A person is named"), (exempt.Ask, exempt.ExemptBecause));
        var approved = Held("2026-11-09");
        approved.State = MeetingState.Approved;
        Assert.DoesNotContain(Agenda.Missing(meeting, approved, [], []), item => item.Kind == ItemKind.Minutes);
    }

    [Fact]
    public void Items_are_put_on_shifted_and_taken_off()
    {
        var meeting = New("2026-12-01");
        Refused(meeting.PutOn(Pat, [Item(1, "One")], Lead));
        Assert.Equal(("", "Everything that belongs on this agenda is on it."), Fault(meeting.PutOn(Pat, [], Clerk)));
        Assert.Equal([("Title", "Give the item a title."), ("Title", "This has 301 characters; the limit is 300.")], Faults(meeting.PutOn(Pat, [Item(1, " "), Item(2, new('x', 301))], Clerk)));
        Assert.Equal(("Agenda changed", "Added: One\nAdded: Two"), Happened(meeting.PutOn(Pat, [Item(1, " One "), Item(2, "Two")], Clerk)));
        Assert.Equal(("Agenda changed", "Two is now item 1"), Happened(meeting.Shift(Pat, 2, true, Clerk)));
        Assert.Equal(("", "It is the first item already."), Fault(meeting.Shift(Pat, 2, true, Clerk)));
        Assert.Equal(("", "It is the last item already."), Fault(meeting.Shift(Pat, 1, false, Clerk)));
        Assert.Equal(("Agenda changed", "Two is now item 2"), Happened(meeting.Shift(Pat, 2, false, Clerk)));
        Assert.Equal("There is no such item on this agenda; it may have been taken off.", Fault(meeting.Shift(Pat, 3, true, Clerk)).Item2);
        Refused(meeting.Shift(Pat, 1, true, Lead));
        Refused(meeting.TakeOff(Pat, 1, Lead));
        Assert.Equal(("Agenda changed", "Taken off: One"), Happened(meeting.TakeOff(Pat, 1, Clerk)));
        Assert.Equal("There is no such item on this agenda; it may have been taken off.", Fault(meeting.TakeOff(Pat, 1, Clerk)).Item2);
        Assert.Equal(3, Agenda.Next(meeting));
    }

    [Fact]
    public void Who_came_is_recorded_with_deputies_and_interests_and_counted_against_the_quorum()
    {
        Refused(New().Hold(Pat, [new("Chair", true, true)], Lead));
        Assert.Equal(("", "The meeting is on 24 November 2026: it is not held yet."), Fault(New("2026-11-24").Hold(Pat, [new("Chair", true, true)], Clerk)));
        Assert.Equal(("Attendance", "Say who came."), Fault(New().Hold(Pat, [new(" ", true, false)], Clerk)));
        Assert.Equal(["Attendance[0].Who", "Attendance[1].Deputy", "Attendance[2].Who", "Attendance[3].Who", "Attendance[3].Declares"],
            Faults(New().Hold(Pat, [new("", true, false, "Deputy"), new("Chair", true, true, "Deputy"), new("chair", true, true), new(new('x', 301), false, true, "", new('x', 12001))], Clerk)).Select(fault => fault.Item1));
        var meeting = New();
        Assert.Equal(("Meeting held: two members there", "quorate: two of at least two"), Happened(meeting.Hold(Pat, [new(" Chair ", true, true, "", " A cousin works there "), new("Director", true, false, "Deputy director"), new("Officer", false, true), new("Treasurer", true, false)], Clerk)));
        Assert.Equal((MeetingState.Held, "A cousin works there"), (meeting.State, meeting.Attendance[0].Declares));
        Assert.Equal(("Meeting held: one member there", "not quorate: one where two are needed"), Happened(meeting.Hold(Pat, [new("Chair", true, true)], Clerk)));
        Assert.Equal(("Meeting held: one member there", null), Happened(New().Hold(Cmt, [new("Chair", true, true)], Clerk)));
    }

    [Fact]
    public void What_is_said_and_decided_is_noted_as_it_falls()
    {
        var planned = New("2026-12-01", Item(1, "One"));
        Assert.Equal(("Decision", "Say first who came: a meeting that was not held decides nothing."), Fault(planned.Note(Pat, 1, "Words", DecisionKind.Noted, null, Clerk)));
        Assert.Equal(("One: noted", null), Happened(planned.Note(Pat, 1, "Written before", null, "goes", Clerk)));
        var meeting = Held(items: [Item(1, "One"), Item(2, "Calls", Calls)]);
        Refused(meeting.Note(Pat, 1, "Words", null, null, Lead));
        Assert.Equal("There is no such item on this agenda; it may have been taken off.", Fault(meeting.Note(Pat, 3, "Words", null, null, Clerk)).Item2);
        Assert.Equal(("Decision", "What was decided on a case is recorded on the case."), Fault(meeting.Note(Pat, 2, "Words", DecisionKind.Approved, null, Clerk)));
        Assert.Equal(["Notes", "Words"], Faults(meeting.Note(Pat, 1, new('x', 12001), DecisionKind.Approved, new('x', 12001), Clerk)).Select(fault => fault.Item1));
        Assert.Equal(("One: approved", "From May on"), Happened(meeting.Note(Pat, 1, "Two\nlines", DecisionKind.Approved, " From May on ", Clerk)));
        Assert.Equal(("", "Nothing was changed."), Fault(meeting.Note(Pat, 1, "Two\nlines", DecisionKind.Approved, "From May on", Clerk)));
        Assert.Equal("Two\nlines", meeting.Items[0].Notes);
        Assert.Equal(("Calls: noted", null), Happened(meeting.Note(Pat, 2, "Talked of", null, null, Clerk)));
    }

    [Fact]
    public void Minutes_are_approved_by_a_later_meeting_and_then_nothing_changes()
    {
        var (meeting, next) = (Held(items: [Item(1, "One")]), Held("2026-11-16"));
        Refused(meeting.ApproveMinutes(Pat, next, null, Lead));
        Assert.Equal("This meeting was not held.", Fault(New().ApproveMinutes(Pat, next, null, Clerk)).Item2);
        foreach (var wrong in new[] { Held("2026-11-09"), New("2026-11-16"), new Meeting { BoardId = Cmt.Id, On = On("2026-11-16"), State = MeetingState.Held } })
        {
            Assert.Equal("Minutes are approved by a later meeting of the board that was held.", Fault(meeting.ApproveMinutes(Pat, wrong, null, Clerk)).Item2);
        }

        Assert.Equal("Corrections", Fault(meeting.ApproveMinutes(Pat, next, new('x', 12001), Clerk)).Item1);
        Assert.Equal(("Minutes approved on 16 November 2026, corrected", "Item 1: May, not March"), Happened(meeting.ApproveMinutes(Pat, next, "Item 1: May, not March", Clerk)));
        Assert.Equal("These minutes were approved already.", Fault(meeting.ApproveMinutes(Pat, next, null, Clerk)).Item2);
        Assert.Equal("The minutes of this meeting were approved: nothing in them changes any more.", Fault(meeting.Note(Pat, 1, "Words", null, null, Clerk)).Item2);
        Assert.Equal(("Minutes approved on 16 November 2026", null), Happened(Held().ApproveMinutes(Pat, next, " ", Clerk)));
    }
}

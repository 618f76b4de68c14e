using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class BriefingTests
{
    private static readonly BriefingHead Head = new() { To = "Cabinet Member", From = ["Director", " "], Subject = " Performance  in November ", Basis = "framework of May" };

    private static string NameOf(Guid board) => AllBoards.First(each => each.Id == board).Name;

    private static BriefedMeeting Meeting(DecisionKind decision = DecisionKind.CommentsFedBack, string words = "Show how long each waits.", MeetingState state = MeetingState.Held, params IEnumerable<AgendaItem> more)
    {
        var of = ACase.New();
        Happened(of.Hear(new()
        {
            Presenter = "Head of Contact",
            Ask = BoardAsk.Support,
            Discussion = "First line\r\nsecond line",
            Actions = ["More staff", "Longer hours"],
            Risks = ["Money"],
            Decision = decision,
            Words = words,
            Recommendations = [new() { Number = 0, Words = "Buy phones", Money = 460_000, IsYearly = true, Condition = "savings are found" }],
            Promises = [new() { Number = 0, Words = "Half the time", By = On("2026-12-31"), Who = "Director" }],
            Referrals = [new() { Number = 0, From = default, To = Cmt.Id, On = On("2026-12-01"), What = "find the money" }],
            BringBacks = [new() { Number = 0, BoardId = Pat.Id, What = "the figures", Who = "Head of Contact" }],
        }));
        var meeting = new Meeting { Id = Meeting1, BoardId = Pat.Id, On = On("2026-11-09"), State = state, Items = [new() { Key = 1, Kind = ItemKind.Apologies, Title = "Apologies" }, new() { Key = 2, Kind = ItemKind.Case, Title = of.Subject.Title, CaseId = of.Id }, .. more] };
        return new(meeting, Pat, new Dictionary<Guid, Case> { [of.Id] = of });
    }

    private static Briefing Made(params IReadOnlyList<BriefedMeeting> meetings)
    {
        var (made, outcome) = Briefing.Make(Somebody.Id(80), 3, Head, meetings.Count > 0 ? meetings : [Meeting()], NameOf, Clerk);
        Happened(outcome);
        return made!;
    }

    private static IReadOnlyList<BriefingSection> Now(params IReadOnlyList<BriefedMeeting> meetings) => BriefingWriting.Sections(Head, meetings, NameOf);

    [Fact]
    public void A_briefing_is_made_from_the_record_of_meetings_that_were_held()
    {
        Refused(Briefing.Make(Somebody.Id(80), 3, Head, [Meeting()], NameOf, Lead).Outcome);
        Assert.Equal(["To", "From", "Subject", "Meeting"], Faults(Briefing.Make(Somebody.Id(80), 3, new() { To = " ", From = [], Subject = "" }, [], NameOf, Clerk).Outcome).Select(fault => fault.Item1));
        var far = new string('x', 301);
        Assert.Equal(["To", "AlsoFor", "From", "Subject", "Basis"], Faults(Briefing.Make(Somebody.Id(80), 3, new() { To = far, AlsoFor = far, From = [far], Subject = far, Basis = far }, [Meeting()], NameOf, Clerk).Outcome).Select(fault => fault.Item1));
        Assert.Equal(("Meeting", "Choose meetings that were held."), Fault(Briefing.Make(Somebody.Id(80), 3, Head, [Meeting(state: MeetingState.Planned)], NameOf, Clerk).Outcome));
        var briefing = Made();
        Assert.Equal(("B3", "B3 Performance in November", "Performance in November"), (briefing.Code, briefing.Ref.Name, briefing.Head.Subject));
        Assert.Equal(["Director"], briefing.Head.From);
        Assert.Equal([Meeting1], briefing.Meetings);
        Assert.Equal(64, briefing.Digest.Length);
    }

    [Fact]
    public void Its_sections_say_item_by_item_what_was_told_and_decided_and_what_comes_next()
    {
        var sections = Now(Meeting(more: [new() { Key = 3, Kind = ItemKind.Other, Title = "Secret", ExemptBecause = "A person", Notes = "Hidden" }, new() { Key = 4, Kind = ItemKind.Report, Title = "Told", Notes = "Words", Decision = DecisionKind.Noted }, new() { Key = 5, Kind = ItemKind.Case, Title = "Gone", CaseId = Somebody.Id(99) }]));
        Assert.Equal(["", "Performance Assurance Team, 9 November 2026", $"1. {Subject.Title}", "2. Told"], sections.Select(each => each.Title));
        Assert.Equal("This briefing covers the Performance Assurance Team on 9 November 2026. It is given under the framework of May.", sections[0].Made);
        Assert.Equal("Words\n\nDecision: Noted.", sections[3].Made);
        Assert.Equal(string.Join("\n\n",
            "Called in because: Red for three quarters", "Presented by Head of Contact.", "The board was asked to support.", "First line\nsecond line", "What is being done:", "• More staff\n• Longer hours",
            "Recommendations:", "• 1. Buy phones (at most £460,000 a year), on condition: savings are found", "Promised: Half the time, by 31 December 2026 (Director).", "Decision: Comments fed back. Show how long each waits.",
            "Referred to Corporate Management Team, 1 December 2026: find the money.", "To come back to Performance Assurance Team at its next meeting: the figures (brought by Head of Contact).", "Risks:", "• Money"), sections[2].Made);
    }

    [Fact]
    public void What_another_meeting_made_of_a_case_is_not_told_under_this_one()
    {
        var of = ACase.New();
        HearingDetails Heard(string promise, string recommended) => new() { Decision = DecisionKind.Accepted, Promises = [new() { Number = 0, Words = promise, By = On("2026-12-31") }], Recommendations = [new() { Number = 0, Words = recommended }], BringBacks = [new() { Number = 0, BoardId = Pat.Id, What = promise + " again" }] };
        Happened(of.Hear(Heard("Half the time", "Buy phones")));
        Happened(of.Hear(Heard("Nobody waits", "Buy desks"), on: "2026-11-16", meeting: Meeting2));
        BriefedMeeting At(Guid id, string on) => new(new Meeting { Id = id, BoardId = Pat.Id, On = On(on), State = MeetingState.Held, Items = [new() { Key = 1, Kind = ItemKind.Case, Title = of.Subject.Title, CaseId = of.Id }] }, Pat, new Dictionary<Guid, Case> { [of.Id] = of });
        var told = Made(At(Meeting1, "2026-11-09"), At(Meeting2, "2026-11-16")).Sections.Where(section => section.Title.EndsWith(of.Subject.Title, StringComparison.Ordinal)).Select(section => section.Words).ToList();
        Assert.Equal(2, told.Count);
        Assert.All(new[] { "Half the time, by", "Buy phones", "Half the time again" }, words => { Assert.Contains(words, told[0], StringComparison.Ordinal); Assert.DoesNotContain(words, told[1], StringComparison.Ordinal); });
        Assert.All(new[] { "Nobody waits, by", "Buy desks", "Nobody waits again" }, words => { Assert.Contains(words, told[1], StringComparison.Ordinal); Assert.DoesNotContain(words, told[0], StringComparison.Ordinal); });
    }

    [Fact]
    public void What_is_not_recorded_or_not_clear_is_said()
    {
        var meeting = Meeting(DecisionKind.Unclear, "91d or 69b");
        var of = meeting.Cases.Values.Single();
        Assert.True(Now(meeting)[2].IsUnclear);
        Assert.Contains("What was decided is not clear from the record and must be found out before this is issued. 91d or 69b", Now(meeting)[2].Made, StringComparison.Ordinal);
        of.Hearings = [of.Hearings[0] with { PresenterAbsent = "off sick", Presenter = "" }, of.Hearings[0] with { MeetingId = Meeting2, BoardId = Cmt.Id, On = On("2026-10-01"), Decision = DecisionKind.Noted, Words = "Heard" }];
        Assert.Contains("Taken before: Corporate Management Team, 1 October 2026: noted. Heard\n\nWhoever was to present it could not present it: off sick.", Now(meeting)[2].Made, StringComparison.Ordinal);
        of.Hearings = [];
        Assert.EndsWith("It was on the agenda; nothing is recorded of it.", Now(meeting)[2].Made, StringComparison.Ordinal);
        of.ExemptBecause = "A person";
        Assert.Equal(2, Now(meeting).Count);
    }

    [Fact]
    public void A_section_is_edited_beside_the_record_and_put_back()
    {
        var briefing = Made();
        var key = briefing.Sections[2].Key;
        var made = briefing.Sections[2].Made;
        Refused(briefing.Edit(key, "Words", Lead));
        Refused(briefing.PutBack(key, Lead));
        Assert.Equal("There is no such section in this briefing.", Fault(briefing.Edit("x", "Words", Clerk)).Item2);
        Assert.Equal("There is no such section in this briefing.", Fault(briefing.PutBack("x", Clerk)).Item2);
        Assert.Equal("This section has the words of the record.", Fault(briefing.PutBack(key, Clerk)).Item2);
        Assert.Equal(["Words", "Words", "Words"], new[] { " ", new('x', 20001), made }.Select(words => Fault(briefing.Edit(key, words, Clerk)).Item1));
        var digest = briefing.Digest;
        Assert.Equal(($"Section edited: {briefing.Sections[2].Title}", null), Happened(briefing.Edit(key, " In short:\r\nall is well ", Clerk)));
        Assert.Equal(("In short:\nall is well", made, digest), (briefing.Sections[2].Words, briefing.Sections[2].Made, briefing.Digest));
        Assert.Equal(("Words of the record put back: what it covers", null), Happened<BriefingEdited>(new BriefingEdited(briefing.Ref, "", true)));
        Assert.Equal($"Words of the record put back: {briefing.Sections[2].Title}", Happened(briefing.PutBack(key, Clerk)).Item1);
        Assert.Equal(made, briefing.Sections[2].Words);
        Happened(briefing.Edit(key, "Other", Clerk));
        Happened(briefing.Edit(key, made, Clerk));
        Assert.Null(briefing.Sections[2].Edited);
    }

    [Fact]
    public void Where_the_record_changed_since_its_new_words_are_taken_or_read_and_not_taken()
    {
        var briefing = Made();
        var (key, before) = (briefing.Sections[2].Key, briefing.Sections[2].Made);
        Assert.Empty(briefing.Differences(Now(Meeting())));
        Assert.Equal("The record says of this what the briefing was made from.", Fault(briefing.Read(key, true, Now(Meeting()), Clerk)).Item2);
        var now = Now(Meeting(words: "Show the longest wait.", more: [new() { Key = 4, Kind = ItemKind.Report, Title = "New" }]));
        Assert.Equal([(key, before, true), (now[3].Key, null, true)], briefing.Differences(now).Select(each => (each.Key, each.Before, each.Now is not null)));
        Refused(briefing.Read(key, true, now, Lead));
        Happened(briefing.Edit(key, "In short", Clerk));
        Assert.Equal($"New words of the record read, and not taken: {briefing.Sections[2].Title}", Happened(briefing.Read(key, false, now, Clerk)).Item1);
        Assert.Equal(("In short", now[2].Made, 3), (briefing.Sections[2].Words, briefing.Sections[2].Made, briefing.Sections.Count));
        Happened(briefing.Read(now[3].Key, true, now, Clerk));
        Assert.Equal("2. New", briefing.Sections[3].Title);
        Assert.Empty(briefing.Differences(now));
        // What the record no longer tells of stays until that was read.
        var gone = briefing.Differences(Now(Meeting(words: "Show the longest wait.")));
        Assert.Equal((now[3].Key, (string?)null), Assert.Single(gone.Select(each => (each.Key, each.Now))));
        Happened(briefing.Read(now[3].Key, true, Now(Meeting(words: "Show the longest wait.")), Clerk));
        Assert.Equal(3, briefing.Sections.Count);
        Assert.Equal($"New words of the record taken: {briefing.Sections[2].Title}", Happened(briefing.Read(key, true, Now(Meeting()), Clerk)).Item1);
        Assert.Equal((before, null), (briefing.Sections[2].Words, briefing.Sections[2].Edited));
        // Kept words that are the record's own are not edited ones.
        Happened(briefing.Edit(key, now[2].Made, Clerk));
        Happened(briefing.Read(key, false, Now(Meeting(words: "Show the longest wait.")), Clerk));
        Assert.Null(briefing.Sections[2].Edited);
    }

    [Fact]
    public void It_is_issued_once_all_is_clear_and_read_and_never_changes_again()
    {
        var unclear = Meeting(DecisionKind.Unclear, "91d or 69b");
        var briefing = Made(unclear);
        Refused(briefing.Issue(Now(unclear), Lead));
        Assert.Equal(("Issue", $"What was decided is not clear from the record: 1. {Subject.Title}. Find out, and record it at the meeting."), Fault(briefing.Issue(Now(unclear), Clerk)));
        Assert.Equal(("Issue", $"The record has changed since: read first what it says of 1. {Subject.Title}."), Fault(briefing.Issue(Now(Meeting()), Clerk)));
        Happened(briefing.Read(briefing.Sections[2].Key, true, Now(Meeting()), Clerk));
        Assert.Equal(("Briefing issued", $"Digest of the record: {briefing.Digest}"), Happened(briefing.Issue(Now(Meeting()), Clerk)));
        Assert.Equal((Somebody.Today, Clerk.Post), (briefing.IssuedOn!.Value, briefing.IssuedBy));
        foreach (var outcome in new[] { Fault(briefing.Issue(Now(Meeting()), Clerk)), Fault(briefing.Edit(briefing.Sections[2].Key, "Words", Clerk)), Fault(briefing.PutBack(briefing.Sections[2].Key, Clerk)), Fault(briefing.Read("x", true, Now(unclear), Clerk)) })
        {
            Assert.Equal("B3 was issued: nothing in it changes any more.", outcome.Item2);
        }

        Assert.Empty(briefing.Differences(Now(unclear)));
    }
}

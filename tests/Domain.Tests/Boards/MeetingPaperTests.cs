using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class MeetingPaperTests
{
    private static readonly Guid Text = Somebody.Id(70);

    private static Meeting New() => new() { Id = Meeting1, BoardId = Pat.Id, On = On("2026-12-10"), Items = [new() { Key = 1, Kind = ItemKind.Other, Title = "One" }, new() { Key = 2, Kind = ItemKind.Other, Title = "Two" }] };

    private static Meeting Asked()
    {
        var meeting = New();
        Assert.True(meeting.AskPaper(Pat, 1, new("What it costs", Head), null, Chart, Days, Clerk).IsGranted);
        return meeting;
    }

    [Fact]
    public void A_paper_is_due_five_clear_working_days_before_the_meeting()
    {
        // 10 December 2026 is a Thursday: the five working days from the 3rd to the 9th are clear.
        Assert.Equal(On("2026-12-02"), AgendaPaper.DueFor(On("2026-12-10"), Days));
        // Christmas, Boxing Day as it is kept on Monday the 28th, and New Year do not count.
        Assert.Equal(On("2026-12-23"), AgendaPaper.DueFor(On("2027-01-05"), Days));
    }

    [Fact]
    public void A_paper_is_asked_for_of_a_post_or_of_somebody_else()
    {
        var meeting = New();
        Refused(meeting.AskPaper(Pat, 1, new("Costs"), null, Chart, Days, Lead));
        Assert.Equal("There is no such item on this agenda; it may have been taken off.", Fault(meeting.AskPaper(Pat, 9, new("Costs"), null, Chart, Days, Clerk)).Item2);
        Assert.Equal([("PaperTitle", "Say what the paper is to be about."), ("PaperPost", "Choose a post from the list."), ("PaperWriter", "Choose a post, or write who it is: not both."), ("PaperDue", "Give a day not after the meeting.")],
            Faults(meeting.AskPaper(Pat, 1, new(" ", Gone, "Mr Hay"), On("2026-12-11"), Chart, Days, Clerk)));
        Assert.Equal(["PaperTitle", "PaperWriter"], Faults(meeting.AskPaper(Pat, 1, new(new('x', 301), null, new('x', 301)), null, Chart, Days, Clerk)).Select(fault => fault.Item1));
        Assert.Equal(("Paper asked for: Costs, by 2 December 2026", "For the item: One"), Happened(meeting.AskPaper(Pat, 1, new(" Costs ", Head), null, Chart, Days, Clerk)));
        Assert.Equal(("PaperTitle", "This item has a paper of that title already."), Fault(meeting.AskPaper(Pat, 1, new("costs"), null, Chart, Days, Clerk)));
        Assert.True(meeting.AskPaper(Pat, 1, new("Plan", null, "Mr Hay"), On("2026-12-10"), Chart, Days, Clerk).IsGranted);
        Assert.Equal([(1, Head, "", On("2026-12-02")), (2, null, "Mr Hay", On("2026-12-10"))], meeting.Items[0].Papers.Select(paper => (paper.Number, paper.Post, paper.Writer, paper.Due)));
        meeting.State = MeetingState.Held;
        Assert.Equal("This meeting was held already.", Fault(meeting.AskPaper(Pat, 1, new("More"), null, Chart, Days, Clerk)).Item2);
    }

    [Fact]
    public void Whoever_holds_the_post_or_runs_the_meeting_gives_the_paper()
    {
        var meeting = Asked();
        Assert.True(meeting.AskPaper(Pat, 2, new("By nobody"), null, Chart, Days, Clerk).IsGranted);
        Assert.Equal("There is no such paper at this meeting.", Fault(meeting.GivePaper(Pat, 9, 1, "Words", null, Text, Chart, Clerk).Outcome).Item2);
        Assert.Equal("There is no such paper at this meeting.", Fault(meeting.GivePaper(Pat, 1, 9, "Words", null, Text, Chart, Clerk).Outcome).Item2);
        Refused(meeting.GivePaper(Pat, 1, 1, "Words", null, Text, Chart, Somebody.As(Role.Member)).Outcome);
        Refused(meeting.GivePaper(Pat, 1, 1, "Words", null, Text, Chart, Somebody.As(Role.Lead)).Outcome);
        Refused(meeting.GivePaper(Pat, 2, 1, "Words", null, Text, Chart, Lead).Outcome);
        Assert.Equal("PaperWords", Fault(meeting.GivePaper(Pat, 1, 1, " ", " ", Text, Chart, Lead).Outcome).Item1);
        Assert.Equal(("PaperLink", "Give the words or the address: not both."), Fault(meeting.GivePaper(Pat, 1, 1, "Words", "https://x.example", Text, Chart, Lead).Outcome));
        Assert.Equal("PaperWords", Fault(meeting.GivePaper(Pat, 1, 1, new('x', 60001), null, Text, Chart, Lead).Outcome).Item1);
        Assert.Equal("PaperLink", Fault(meeting.GivePaper(Pat, 1, 1, null, $"https://{new string('x', 1000)}", Text, Chart, Lead).Outcome).Item1);
        foreach (var wrong in new[] { "javascript:alert(1)", "shared/papers" }) { Assert.Equal(("PaperLink", "Give the whole address, with https:// before it."), Fault(meeting.GivePaper(Pat, 1, 1, null, wrong, Text, Chart, Lead).Outcome)); }
        Assert.Equal(0, meeting.PapersOut);
        var (text, outcome) = meeting.GivePaper(Pat, 1, 1, " One\r\n\r\nTwo ", null, Text, Chart, Lead);
        Assert.Equal(("Paper came: What it costs", "For the item: One"), Happened(outcome));
        Assert.Equal((Text, Meeting1, "One\n\nTwo"), (text!.Id, text.MeetingId, text.Words));
        Assert.Equal([("Paper", Text)], outcome.Value!.Along);
        Assert.Equal((Somebody.Today, Text, 1), (meeting.Items[0].Papers[0].GivenOn!.Value, meeting.Items[0].Papers[0].TextId!.Value, meeting.PapersOut));
        // Given anew it is elsewhere; what it was stays in History.
        var (none, again) = meeting.GivePaper(Pat, 1, 1, null, "https://papers.example/1", Somebody.Id(71), Chart, Clerk);
        Assert.Null(none);
        Assert.Equal(("Paper given anew: What it costs", "For the item: One\nhttps://papers.example/1"), Happened(again));
        Assert.Empty(again.Value!.Along);
        Assert.Equal((null, "https://papers.example/1"), (meeting.Items[0].Papers[0].TextId, meeting.Items[0].Papers[0].Link));
        foreach (var (state, words) in new[] { (MeetingState.Cancelled, "This meeting was cancelled."), (MeetingState.Approved, "The minutes of this meeting were approved: nothing in them changes any more.") })
        {
            meeting.State = state;
            Assert.Equal(words, Fault(meeting.GivePaper(Pat, 1, 1, "Words", null, Text, Chart, Clerk).Outcome).Item2);
        }
    }

    [Fact]
    public void A_paper_is_no_longer_asked_for_while_it_is_not_here()
    {
        var meeting = Asked();
        Refused(meeting.DropPaper(Pat, 1, 1, Lead));
        Assert.Equal("There is no such paper at this meeting.", Fault(meeting.DropPaper(Pat, 1, 2, Clerk)).Item2);
        Assert.Equal("There is no such paper at this meeting.", Fault(meeting.DropPaper(Pat, 3, 1, Clerk)).Item2);
        Assert.Equal(("Agenda changed", "No longer asked for: What it costs"), Happened(meeting.DropPaper(Pat, 1, 1, Clerk)));
        Assert.Empty(meeting.Items[0].Papers);
        meeting = Asked();
        meeting.GivePaper(Pat, 1, 1, "Words", null, Text, Chart, Clerk);
        Assert.Equal("This paper was given: it stays with the meeting.", Fault(meeting.DropPaper(Pat, 1, 1, Clerk)).Item2);
    }

    [Fact]
    public void A_meeting_whose_papers_went_out_is_moved_once_those_who_have_them_were_told()
    {
        var meeting = Asked();
        Assert.True(meeting.AskPaper(Pat, 1, new("On its own day"), On("2026-12-09"), Chart, Days, Clerk).IsGranted);
        Assert.Equal(("Moved from 10 December 2026 to 11 December 2026", null), Happened(meeting.Move(Pat, On("2026-12-11"), null, null, [], false, Days, Clerk)));
        Assert.Equal([On("2026-12-03"), On("2026-12-09")], meeting.Items[0].Papers.Select(paper => paper.Due));
        meeting.GivePaper(Pat, 1, 2, "Words", null, Text, Chart, Clerk);
        Assert.Equal(("AreTold", "Papers of this meeting went out. Tell those who have them, and say here that they were told."), Fault(meeting.Move(Pat, On("2026-12-14"), null, null, [], false, Days, Clerk)));
        Assert.Equal(On("2026-12-11"), meeting.On);
        Assert.Equal(("Moved from 11 December 2026 to 14 December 2026", "Papers had gone out; those who have them were told."), Happened(meeting.Move(Pat, On("2026-12-14"), null, null, [], true, Days, Clerk)));
        Assert.Equal([On("2026-12-04"), On("2026-12-09")], meeting.Items[0].Papers.Select(paper => paper.Due));
    }
}

using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class CallingInTests
{
    private static (Case? Case, Domain.Basics.Outcome<CaseCalledIn> Outcome) Call(CallInDetails details, CaseSubject? subject = null, IEnumerable<Case>? open = null, Domain.Organisation.Actor? actor = null) =>
        Case.CallIn(Somebody.Id(41), 8, subject ?? Subject, details, open ?? [], AllBoards, Chart, actor ?? Clerk);

    [Fact]
    public void Something_is_called_in_with_a_reason_and_waits_for_the_board()
    {
        var (made, outcome) = Call(Details with { Rule = "RedRunning", Presenter = " Head  of Contact ", ToMeeting = On("2026-12-01"), Papers = [new() { Number = 0, What = " Why  calls wait ", Post = Head, Due = On("2026-11-30") }, new() { Number = 0, What = " " }] });
        Assert.Equal(("Called in by Performance Assurance Team", "Red for three quarters"), Happened(outcome));
        Assert.Equal(("C8", "RedRunning", On("2026-11-02"), "Clerk"), (made!.Code, made.Rule, made.CalledInOn, made.CalledInBy));
        Assert.Equal(new PaperAsked { Number = 1, What = "Why calls wait", Post = Head, Due = On("2026-11-30") }, Assert.Single(made.Papers));
        Assert.Equal([new(WaitKind.Paper, 1, "a paper: Why calls wait", null, On("2026-11-30"), false), new(WaitKind.Meeting, 1, "to be taken", Pat.Id, On("2026-12-01"), false)], made.Waits(Somebody.Today));
        Assert.Equal("Head of Contact", made.BringBacks[0].Who);
        Assert.Equal((21, "C8 CC01 Calls answered within 20 seconds"), (made.Age(Somebody.Today), made.Ref.Name));
    }

    [Fact]
    public void Red_is_not_the_only_reason_but_there_is_one()
    {
        Assert.Equal([("Subject", "Say what is called in."), ("Reason", "Say why it is called in: a red rating is not the only reason."), ("BoardId", "Choose the board that calls it in.")], Faults(Call(new(), new(SubjectKind.Matter, null, " ")).Outcome));
        Assert.Equal(("BoardId", "Choose the board that calls it in."), Fault(Call(Details with { BoardId = Old.Id }).Outcome));
        Assert.Equal(("On", "It cannot have been called in after today."), Fault(Call(Details with { On = On("2026-11-24") }).Outcome));
        Assert.Equal(["Subject", "Reason", "ExemptBecause"], Faults(Call(Details with { Reason = new('x', 6001), ExemptBecause = new('x', 6001) }, new(SubjectKind.Matter, null, new('x', 301))).Outcome).Select(fault => fault.Item1));
        Assert.Equal([("Papers[0].What", "Say what the paper is to be about."), ("Papers[1].Post", "Choose a post from the list."), ("Papers[1].Due", "Give a day from today on.")],
            Faults(Call(Details with { Papers = [new() { Number = 0, What = "", Post = Head }, new() { Number = 0, What = "Why", Post = Gone, Due = On("2026-11-22") }] }).Outcome));
        Assert.Equal("Papers[0].What", Fault(Call(Details with { Papers = [new() { Number = 0, What = new('x', 6001) }] }).Outcome).Item1);
        Refused(Call(Details, actor: Lead).Outcome);
    }

    [Fact]
    public void What_has_an_open_case_is_not_called_in_twice()
    {
        var open = New();
        Assert.Equal(("Subject", "C7 is open on this already: go on with it there."), Fault(Call(Details, open: [open]).Outcome));
        Assert.True(Call(Details, Subject with { Kind = SubjectKind.Risk }, [open]).Outcome.IsGranted);
        Assert.True(Call(Details, new(SubjectKind.Matter, null, "Scorecard"), [new() { Number = 1, Subject = new(SubjectKind.Matter, null, "Scorecard"), Reason = "", BoardId = Pat.Id, CalledInBy = "", CalledInOn = default }]).Outcome.IsGranted);
        open.ClosedOn = Somebody.Today;
        Assert.True(Call(Details, open: [open]).Outcome.IsGranted);
        Assert.Equal(["Measure", "Action", "Programme", "Project", "Saving", "Risk", "Management standard", "Service", "Matter"], Enum.GetValues<SubjectKind>().Select(kind => kind.InWords()));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

/// <summary>Today is 23 November 2026: 2025/26 has ended, and 2026/27 is in its third quarter.</summary>
public sealed class BoardAssessmentTests
{
    private static readonly FinancialYear Year = new(2025);
    private static readonly Board Cabinet = new() { Id = Somebody.Id(4), Name = "Cabinet" }, Assessed = new() { Id = Pat.Id, Name = Pat.Name, Type = BoardType.Officers, ChairPostId = Head };
    private static readonly IReadOnlyList<Board> Boards = [Assessed, Cmt, Cabinet, Old];
    private static readonly Actor Chair = Somebody.As(Role.Director) with { Account = Somebody.Id(90), Post = "Head of Contact", Posts = new HashSet<Guid> { Head } };

    private static AssessmentWords Whole => new() { Outcomes = [new(" Calls are answered ", "91 % in March\r\nwas 70 %", 7)], Judgement = BoardImpact.SomeDifference, Because = "It asked, and it came", Differently = "Ask sooner", GoesTo = [Cmt.Id, Cabinet.Id, Cmt.Id] };

    private static BoardYear Counted => new() { CountedOn = Somebody.Today, MeetingsHeld = 3 };

    private static (BoardAssessment? Assessment, Outcome<BoardAssessmentWritten> Outcome) Begin(AssessmentWords? words = null, FinancialYear? year = null, Actor? actor = null, Board? board = null) =>
        BoardAssessment.Begin(Somebody.Id(70), board ?? Assessed, year ?? Year, words ?? Whole, Boards, new HashSet<int> { 7 }, actor ?? Clerk);

    private static BoardAssessment Agreed()
    {
        var begun = Begin().Assessment!;
        Happened(begun.Agree(Assessed, Counted, Chair));
        return begun;
    }

    [Fact]
    public void It_is_written_agreed_and_reported_to_each_board()
    {
        var (begun, outcome) = Begin();
        Assert.Equal(("Assessment written", null), Happened(outcome));
        Assert.Equal(("board assessment", "Performance Assurance Team: assessment of its impact in 2025/26"), (outcome.Value!.About.Kind, outcome.Value.About.Name));
        Assert.Equal(new BoardOutcome("Calls are answered", "91 % in March\nwas 70 %", 7), Assert.Single(begun!.Draft!.Words.Outcomes));
        Assert.Equal([Cmt.Id, Cabinet.Id], begun.Draft.Words.GoesTo);
        Assert.Equal((AssessmentState.BeingWritten, "Clerk", Year), (begun.State, begun.Draft.WrittenBy, begun.FinancialYear));
        Assert.Null(begun.Stands);

        Assert.Equal(("Version 1 agreed: it made some difference", "It asked, and it came"), Happened(begun.Agree(Assessed, Counted, Chair)));
        Assert.Null(begun.Draft);
        Assert.Equal((AssessmentState.Agreed, 1, "Clerk", "Head of Contact", Somebody.Today, 3), (begun.State, begun.Stands!.Number, begun.Stands.WrittenBy, begun.Stands.AgreedBy, begun.Stands.AgreedOn, begun.Stands.Counted.MeetingsHeld));
        Assert.Equal(("Performance Assurance Team: assessment of its impact in 2025/26", "/x", ForwardKind.Assessment, null), begun.ComesTo(Cmt.Id, Assessed, "/x") is { } thing ? (thing.What, thing.Path, thing.Kind, thing.Due) : default);

        Assert.Equal("Reported to Corporate Management Team on 23 November 2026", Happened(begun.Report(Assessed, Cmt, Somebody.Today, Clerk)).Item1);
        Assert.Equal((AssessmentState.Agreed, null), (begun.State, begun.ComesTo(Cmt.Id, Assessed, "/x")));
        Happened(begun.Report(Assessed, Cabinet, Somebody.Today, Clerk));
        Assert.Equal((AssessmentState.Reported, Somebody.Today), (begun.State, begun.Stands.ReportedOn));
        Assert.Null(begun.ComesTo(Old.Id, Assessed, "/x"));
        Assert.Null(Begin().Assessment!.ComesTo(Cmt.Id, Assessed, "/x"));
    }

    [Fact]
    public void A_year_is_assessed_from_its_last_quarter_on_and_only_while_there_was_a_board()
    {
        Assert.Equal(On("2027-01-01"), BoardAssessment.OpensOn(new(2026)));
        Assert.Equal(("", "2026/27 is not in its last quarter yet: it can be assessed from 1 January 2027 on."), Fault(Begin(year: new(2026)).Outcome));
        Assert.True(Begin(year: new(2026), actor: Clerk with { Today = On("2027-01-01") }).Outcome.IsGranted);
        Assert.Equal(("", "Old board had ended before 2025/26 began."), Fault(Begin(board: Old).Outcome));
        Refused(Begin(actor: Lead).Outcome);
        Assert.Null(Begin(actor: Lead).Assessment);
    }

    [Fact]
    public void What_cannot_be_so_is_said_beside_its_box_and_half_of_it_may_be_saved()
    {
        Assert.Equal([("Outcomes[1].Changed", "Say what changed, and for whom."), ("Outcomes[2].CaseNumber", "C8 is not a closed case that may be named here: it is open, exempt or unknown."), ("NoOutcomeBecause", "Outcomes are named above: leave this empty, or take them away."), ("GoesTo", "A board is not reported to itself: choose other boards."), ("GoesTo", "Choose boards from the list.")],
            Faults(Begin(Whole with { Outcomes = [new(""), new("", "A figure"), new("More", "", 8)], NoOutcomeBecause = "None", GoesTo = [Assessed.Id, Old.Id] }).Outcome));
        Assert.Equal(["Outcomes[0].Changed", "Outcomes[0].Evidence", "NoOutcomeBecause", "Because", "Differently"], Faults(Begin(new() { Outcomes = [new(new('x', 4001), new('x', 4001))], NoOutcomeBecause = new('x', 4001), Because = new('x', 4001), Differently = new('x', 4001) }).Outcome).Select(fault => fault.Item1).Distinct());
        Assert.Equal("Outcomes[20].Changed", Fault(Begin(Whole with { Outcomes = [.. Enumerable.Range(0, 21).Select(at => new BoardOutcome($"Outcome {at}"))] }).Outcome).Item1);
        var begun = Begin(new()).Assessment!;
        Happened(begun.Write(Assessed, Whole with { Because = "" }, Boards, new HashSet<int> { 7 }, Somebody.As(Role.PerformanceOfficer) with { Account = Somebody.Id(91) }));
        Assert.Equal(("PerformanceOfficer", Somebody.Id(91)), (begun.Draft!.WrittenBy, begun.Draft.Account));
    }

    [Fact]
    public void It_is_agreed_only_when_it_is_whole_and_not_by_whoever_wrote_it_last()
    {
        var empty = Begin(new()).Assessment!;
        Assert.Equal(("Agree", "Name at least one outcome, or say why there is none. Judge how much difference the board made. Say why it is judged so. Choose at least two boards to which it goes: the chief officers’ and the Cabinet."), Fault(empty.Agree(Assessed, Counted, Chair)));
        Assert.Equal(["Say of each outcome what shows it."], BoardAssessment.Lacks(Whole with { Outcomes = [new("Calls are answered")] }));
        Assert.Equal(["Choose at least two boards to which it goes: the chief officers’ and the Cabinet."], BoardAssessment.Lacks(Whole with { GoesTo = [Cmt.Id] }));
        Assert.Empty(BoardAssessment.Lacks(Whole with { Outcomes = [], NoOutcomeBecause = "It began in March" }));
        Assert.Equal(("Agree", "You wrote in it last: somebody else agrees it."), Fault(Begin().Assessment!.Agree(Assessed, Counted, Chair with { Account = Clerk.Account })));
        Refused2(Begin().Assessment!.Agree(Assessed, Counted, Clerk with { Account = Somebody.Id(91) }));
        Refused2(Begin().Assessment!.Agree(Pat, Counted, Chair));
        Assert.True(Begin().Assessment!.Agree(Pat, Counted, Somebody.Organiser with { Account = Somebody.Id(91) }).IsGranted);
        Assert.Equal(("Agree", "It was agreed already."), Fault(Agreed().Agree(Assessed, Counted, Chair)));
    }

    private static void Refused2(Outcome<BoardAssessmentAgreed> outcome) => Assert.StartsWith("Your roles do not let you agree how a board did", Fault(outcome).Item2, StringComparison.Ordinal);

    [Fact]
    public void What_was_agreed_is_corrected_by_a_new_version_with_its_reason_and_stands_until_then()
    {
        var agreed = Agreed();
        Assert.Equal("This assessment was agreed: nothing in it changes any more. Begin a correction, with its reason.", Fault(agreed.Write(Assessed, Whole, Boards, new HashSet<int> { 7 }, Clerk)).Item2);
        Assert.Equal(("CorrectedBecause", "Say what was wrong, and how that was found."), Fault(agreed.Correct(Assessed, " ", Clerk)));
        Assert.Equal("CorrectedBecause", Fault(agreed.Correct(Assessed, new('x', 4001), Clerk)).Item1);
        Refused(agreed.Correct(Assessed, "Wrong figure", Lead));
        Assert.Equal("Nothing was agreed that could be corrected.", Fault(Begin().Assessment!.Correct(Assessed, "Wrong figure", Clerk)).Item2);
        Assert.Equal(("Correction begun", "Wrong figure"), Happened(agreed.Correct(Assessed, "Wrong figure", Clerk)));
        Assert.Equal("A correction is being written already.", Fault(agreed.Correct(Assessed, "Again", Clerk)).Item2);
        Assert.Equal((AssessmentState.Agreed, 1), (agreed.State, agreed.Stands!.Number));
        Assert.Equal("Correction written", Happened(agreed.Write(Assessed, Whole with { Because = "Less than was said" }, Boards, new HashSet<int> { 7 }, Clerk)).Item1);
        Happened(agreed.Agree(Assessed, Counted, Chair));
        Assert.Equal([(1, "It asked, and it came", ""), (2, "Less than was said", "Wrong figure")], agreed.Agreed.Select(each => (each.Number, each.Words.Because, each.CorrectedBecause)));
    }

    [Fact]
    public void It_is_reported_only_to_where_it_goes_once_and_not_before_it_was_agreed()
    {
        var agreed = Agreed();
        Refused(agreed.Report(Assessed, Cmt, Somebody.Today, Lead));
        Assert.Equal(("To", "Choose a board to which it goes."), Fault(agreed.Report(Assessed, Old, Somebody.Today, Clerk)));
        Assert.Equal(("To", "Choose a board to which it goes."), Fault(agreed.Report(Assessed, null, Somebody.Today, Clerk)));
        Assert.Equal(("On", "Give the day on which the board received it."), Fault(agreed.Report(Assessed, Cmt, null, Clerk)));
        Assert.Equal(("On", "It cannot have been received after today."), Fault(agreed.Report(Assessed, Cmt, On("2026-11-24"), Clerk)));
        Assert.Equal(("On", "It was agreed on 23 November 2026: it is not reported before."), Fault(agreed.Report(Assessed, Cmt, On("2026-11-22"), Clerk)));
        Happened(agreed.Report(Assessed, Cmt, Somebody.Today, Clerk));
        Assert.Equal(("To", "Corporate Management Team received it on 23 November 2026."), Fault(agreed.Report(Assessed, Cmt, Somebody.Today, Clerk)));
        Assert.Equal("It is not agreed yet: nothing is reported before.", Fault(Begin().Assessment!.Report(Assessed, Cmt, Somebody.Today, Clerk)).Item2);
    }

    [Fact]
    public void It_is_owed_by_boards_across_directorates_once_the_year_has_ended()
    {
        Assert.True(BoardAssessment.IsDue(Assessed, Year, null, Somebody.Today));
        Assert.True(BoardAssessment.IsDue(Assessed, Year, Begin().Assessment, Somebody.Today));
        Assert.True(BoardAssessment.IsDue(new() { Name = "Bus", Type = BoardType.Partnership }, Year, null, Somebody.Today));
        Assert.False(BoardAssessment.IsDue(Assessed, Year, Agreed(), Somebody.Today));
        Assert.False(BoardAssessment.IsDue(Cabinet, Year, null, Somebody.Today));
        Assert.False(BoardAssessment.IsDue(Assessed, new(2026), null, Somebody.Today));
        Assert.False(BoardAssessment.IsDue(new() { Name = "Old", Type = BoardType.Officers, EndedOn = On("2025-03-31") }, Year, null, Somebody.Today));
    }

    [Fact]
    public void Judgements_and_states_have_words_of_their_own()
    {
        Assert.Equal(4, Enum.GetValues<BoardImpact>().Select(impact => impact.InWords()).Distinct().Count());
        Assert.Equal(3, Enum.GetValues<AssessmentState>().Select(state => state.InWords()).Distinct().Count());
        Assert.Equal(Enum.GetValues<BoardType>().Length, Enum.GetValues<BoardType>().Select(type => type.InWords()).Distinct().Count());
    }
}

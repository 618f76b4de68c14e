using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Measures.Returns.SomeMeasure;

namespace GoldenThread.Domain.Tests.Measures.Returns;

public sealed class ReturnTests
{
    private static readonly Measure Letters = Of();
    private static readonly Actor Lead = Somebody(Role.Lead, Owner);
    private static readonly Actor Head = Somebody(Role.HeadOfService, Owner);
    private static readonly Actor Officer = Somebody(Role.PerformanceOfficer);
    private static readonly Actor Member = Somebody(Role.Member);
    private static readonly ReturnWords Full = new("The van broke.", "A new van.", Owner, new(2026, 12, 1));

    private static readonly ReturnCase Good = Case(Letters, Figure(Letters, colour: Colour.Green));

    private static string? Refusal<T>(Outcome<T> outcome) where T : class => outcome.Problems.Count == 0 ? null : outcome.Problems[0].Message;

    [Fact]
    public void It_goes_from_open_to_lock_and_tells_each_step()
    {
        var handedIn = ReturnOf(Letters);
        Assert.Equal("Handed in", handedIn.Submit(Good, Lead).Value!.InWords);
        Assert.Equal(Lead.Account, handedIn.HandedInBy);
        Assert.Equal("Approved", handedIn.Approve(Good, Head).Value!.InWords);
        Assert.Equal("Locked", handedIn.Lock(Good, Officer).Value!.InWords);
        Assert.Equal([ReturnState.Submitted, ReturnState.Approved, ReturnState.Locked], handedIn.Steps.Select(step => step.To));
        Assert.Equal("Unlocked", handedIn.Unlock(Good, " A wrong denominator ", Officer).Value!.InWords);
        Assert.Equal((ReturnState.Approved, "A wrong denominator"), (handedIn.State, handedIn.Steps[^1].Words));
        var back = handedIn.SendBack(Good, "The denominator is wrong", Head).Value!;
        Assert.Equal(("Approved, and open again", "The denominator is wrong"), (back.InWords, back.Said));
        Assert.Equal(At(Today), handedIn.FirstHandedIn);
        Assert.Null(ReturnOf(Letters).FirstHandedIn);
        Assert.Null(ReturnOf(Letters).HandedInBy);
    }

    [Fact]
    public void As_at_a_moment_a_figure_had_come_as_far_as_its_return_then()
    {
        var (handedIn, noon) = (ReturnOf(Letters), At(Today));
        handedIn.Steps = [new(ReturnState.Submitted, "Lead", Lead.Account, noon.AddDays(1)), new(ReturnState.Approved, "Head", Head.Account, noon.AddDays(2)), new(ReturnState.Locked, "Officer", Officer.Account, noon.AddDays(3))];
        var figure = Figure(Letters) with { State = FigureState.Locked, RecordedAt = noon, LoadId = null };
        Assert.Equal([FigureState.Entered, FigureState.Submitted, FigureState.Approved, FigureState.Locked],
            new[] { 0.5, 1, 2.5, 3 }.Select(days => handedIn.Then(figure, noon.AddDays(days)).State));
        // What a file brought in was never a draft, and a correction after the last step is what it is.
        Assert.Equal(FigureState.Locked, handedIn.Then(figure with { LoadId = Guid.NewGuid() }, noon.AddDays(0.5)).State);
        Assert.Equal(FigureState.Entered, handedIn.Then(figure with { State = FigureState.Entered, RecordedAt = noon.AddDays(4) }, noon.AddDays(5)).State);
    }

    [Fact]
    public void Nobody_approves_what_they_handed_in_themselves()
    {
        var handedIn = ReturnOf(Letters);
        Assert.True(handedIn.Submit(Good, Head).IsGranted);
        Assert.Equal("You handed this in yourself. Somebody else approves it.", Refusal(handedIn.Approve(Good, Head)));
        Assert.StartsWith("Your roles do not let you approve", Refusal(handedIn.Approve(Good, Lead)), StringComparison.Ordinal);
        // A council with one officer: they approve what a lead handed in.
        Assert.True(handedIn.Approve(Good, Officer).IsGranted);
        Assert.Equal("It is approved already.", Refusal(handedIn.Approve(Good, Officer)));
        Assert.Equal("It was not handed in yet.", Refusal(ReturnOf(Letters).Approve(Good, Officer)));
    }

    [Fact]
    public void What_is_missing_is_asked_before_it_is_handed_in()
    {
        var handedIn = ReturnOf(Letters);
        Assert.StartsWith("Your roles do not let you hand in", Refusal(handedIn.Submit(Good, Member)), StringComparison.Ordinal);
        Assert.Equal("There is no figure for October 2026. Enter one, or say why there is none.", Refusal(handedIn.Submit(Case(Letters), Lead)));
        Assert.True(ReturnOf(Letters).Submit(Case(Letters, Figure(Letters, null)), Lead).IsGranted);
        Assert.Equal(["Figure"], handedIn.Submit(Case(Letters, Figure(Letters, doubts: "HundredFold")), Lead).Problems.Select(problem => problem.Field));
        Assert.Equal(["Figure"], handedIn.Submit(Case(Letters, Figure(Letters), Figure(Letters, series: Guid.CreateVersion7(), doubts: "Sign")), Lead).Problems.Select(problem => problem.Field));
        Assert.True(ReturnOf(Letters).Submit(Case(Letters, Figure(Letters, doubts: "HundredFold", reason: "It is so.")), Lead).IsGranted);
        var red = Case(Letters, Figure(Letters, 40, colour: Colour.Red));
        Assert.Equal(["Why", "Next", "Who", "By"], handedIn.Submit(red, Lead).Problems.Select(problem => problem.Field));
        handedIn.Words = Full;
        Assert.True(handedIn.Submit(red, Lead).IsGranted);
        Assert.Equal("It is handed in already.", Refusal(handedIn.Submit(red, Lead)));
    }

    [Fact]
    public void Words_at_odds_with_the_colour_are_asked_about_unless_somebody_confirmed_them()
    {
        var handedIn = ReturnOf(Letters);
        handedIn.Words = Full with { Why = "We are on track." };
        var red = Figure(Letters, 40, colour: Colour.Red);
        Assert.Equal("The figure is red and the commentary says “on track”. Change the words, or say beside the figure why both are right.", Refusal(handedIn.Submit(Case(Letters, red), Lead)));
        Assert.NotNull(Refusal(handedIn.Submit(Case(Letters, red with { Doubts = "CommentaryAtOdds" }), Lead)));
        Assert.NotNull(Refusal(handedIn.Submit(Case(Letters, red with { Reason = "It is so." }), Lead)));
        Assert.True(handedIn.Submit(Case(Letters, red with { Doubts = "CommentaryAtOdds", Reason = "It quotes the plan." }), Lead).IsGranted);
    }

    [Fact]
    public void It_is_sent_back_with_a_reason_and_taken_back_by_those_who_entered_it()
    {
        var handedIn = ReturnOf(Letters, ReturnState.Submitted);
        Assert.Equal("Say why.", Refusal(handedIn.SendBack(Good, " ", Head)));
        Assert.Equal($"This has 1001 characters; the limit is {Return.MaxReason}.", Refusal(handedIn.SendBack(Good, new string('x', 1001), Head)));
        Assert.NotNull(Refusal(handedIn.SendBack(Good, "No", Member)));
        Assert.True(handedIn.SendBack(Good, "I mistyped", Lead).IsGranted);
        Assert.Equal("It is open already.", Refusal(handedIn.SendBack(Good, "Again", Head)));
        Assert.NotNull(Refusal(ReturnOf(Letters, ReturnState.Approved).SendBack(Good, "Too late", Lead)));
        Assert.Equal("It is locked already.", Refusal(ReturnOf(Letters, ReturnState.Locked).SendBack(Good, "No", Head)));
    }

    [Fact]
    public void Only_whoever_runs_measures_locks_and_unlocks()
    {
        var handedIn = ReturnOf(Letters);
        Assert.NotNull(Refusal(handedIn.Lock(Good, Head)));
        Assert.Equal("It is not locked.", Refusal(handedIn.Unlock(Good, "Why", Officer)));
        Assert.True(handedIn.Lock(Good, Officer).IsGranted);
        Assert.Equal("It is locked already.", Refusal(handedIn.Lock(Good, Officer)));
        Assert.NotNull(Refusal(handedIn.Unlock(Good, "Why", Head)));
        Assert.Equal("Because", handedIn.Unlock(Good, null, Officer).Problems[0].Field);
        Assert.True(handedIn.Unlock(Good, "A late figure", Officer).IsGranted);
        Assert.Equal(ReturnState.Open, handedIn.State);
    }

    [Fact]
    public void A_correction_opens_it_again()
    {
        var handedIn = ReturnOf(Letters, ReturnState.Approved);
        var moved = handedIn.Reopen(Letters, Lead);
        Assert.Equal((ReturnState.Approved, ReturnState.Open, "A figure was corrected."), (moved.From, moved.To, moved.Said));
        Assert.Equal(ReturnState.Open, handedIn.State);
    }

    [Fact]
    public void What_is_said_is_kept_to_the_limit_and_to_posts_that_are_there()
    {
        var handedIn = ReturnOf(Letters);
        Assert.NotNull(Refusal(handedIn.Write(Full, 100, Good, Member)));
        Assert.Equal(["Why", "Next", "Who", "By"], handedIn.Write(new(new string('w', 101), new string('n', 101), Guid.CreateVersion7(), new(20, 1, 1)), 100, Good, Lead).Problems.Select(problem => problem.Field));
        var written = handedIn.Write(Full with { Why = " The van broke. " }, 100, Good, Lead).Value!;
        Assert.Equal(("Commentary changed", "The van broke. A new van."), (written.InWords, written.Said));
        Assert.Null(new ReturnWritten(handedIn.RefOf(Letters), ReturnWords.None).Said);
        Assert.True(handedIn.Write(Full, 100, Good, Lead) is { IsGranted: true, Value: null });
        handedIn.State = ReturnState.Submitted;
        Assert.Equal("This is handed in. Take it back before you change what is said.", Refusal(handedIn.Write(ReturnWords.None, 100, Good, Lead)));
    }

    [Theory]
    [InlineData(ReturnState.Open, ReturnState.Submitted, FigureState.Submitted), InlineData(ReturnState.Submitted, ReturnState.Approved, FigureState.Approved), InlineData(ReturnState.Approved, ReturnState.Locked, FigureState.Locked)]
    [InlineData(ReturnState.Submitted, ReturnState.Open, FigureState.Entered), InlineData(ReturnState.Locked, ReturnState.Open, FigureState.Approved), InlineData(ReturnState.Locked, ReturnState.Submitted, FigureState.Submitted)]
    public void Its_figures_go_with_it(ReturnState from, ReturnState to, FigureState figures) => Assert.Equal(figures, Return.FiguresAt(from, to));
}

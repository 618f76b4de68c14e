using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using static GoldenThread.Domain.Tests.Measures.Returns.SomeMeasure;

namespace GoldenThread.Domain.Tests.Measures.Returns;

public sealed class ReturnDueTests
{
    private static readonly Measure Letters = Of();

    private static ReturnDue On(DateOnly today, Return? handedIn = null, params Observation[] figures) => ReturnDue.Of(Letters, October, figures, handedIn, today);

    [Theory]
    [InlineData(31, 10, DueState.NotDue, 0), InlineData(1, 11, DueState.NotDue, 0), InlineData(7, 11, DueState.DueSoon, 0), InlineData(14, 11, DueState.DueSoon, 0), InlineData(15, 11, DueState.Overdue, 1), InlineData(23, 11, DueState.Overdue, 9)]
    public void What_is_not_there_becomes_due_and_late(int day, int month, DueState state, int late)
    {
        var due = On(new(2026, month, day));
        Assert.Equal((state, late, true, false), (due.State, due.DaysLate, due.IsMissing, due.IsHandedIn));
        Assert.Equal(new DateOnly(2026, 11, 14), due.Due);
    }

    [Fact]
    public void What_is_there_says_how_far_it_came()
    {
        Assert.Equal((DueState.Entered, 9), (On(Today, null, Figure(Letters)).State, On(Today, null, Figure(Letters)).DaysLate));
        Assert.Equal(DueState.InQuestion, On(Today, null, Figure(Letters, doubts: "Sign")).State);
        Assert.Equal(DueState.Entered, On(Today, null, Figure(Letters, series: Guid.CreateVersion7(), state: FigureState.Approved)).State);
        Assert.Equal(DueState.Entered, On(Today, null, Figure(Letters, state: FigureState.Approved), Figure(Letters, series: Guid.CreateVersion7())).State);
        Assert.Equal(DueState.Submitted, On(Today, ReturnOf(Letters, ReturnState.Submitted), Figure(Letters, state: FigureState.Submitted)).State);
        Assert.Equal(DueState.Locked, On(Today, ReturnOf(Letters, ReturnState.Locked)).State);
        Assert.Equal(DueState.Locked, On(Today, null, Figure(Letters, state: FigureState.Locked)).State);
    }

    [Fact]
    public void Late_stays_visible_after_it_came_and_what_was_loaded_was_never_late()
    {
        var handedIn = ReturnOf(Letters, ReturnState.Approved);
        handedIn.Steps = [new(ReturnState.Submitted, "Lead", Guid.Empty, At(new(2026, 11, 18))), new(ReturnState.Open, "Head", Guid.Empty, At(new(2026, 11, 19))), new(ReturnState.Submitted, "Lead", Guid.Empty, At(new(2026, 11, 20)))];
        Assert.Equal((DueState.Approved, 4), (On(Today, handedIn, Figure(Letters, state: FigureState.Approved)).State, On(Today, handedIn, Figure(Letters, state: FigureState.Approved)).DaysLate));
        Assert.Equal(0, On(Today, null, Figure(Letters, state: FigureState.Approved)).DaysLate);
    }

    [Fact]
    public void Every_state_has_its_words()
    {
        Assert.Equal(["Not due", "Due soon", "Overdue", "Entered", "In question", "Handed in", "Approved", "Locked"], Enum.GetValues<DueState>().Select(state => state.InWords()));
        Assert.Equal(["Open", "Handed in", "Approved", "Locked"], Enum.GetValues<ReturnState>().Select(state => state.InWords()));
    }

    [Fact]
    public void The_periods_of_a_stretch_are_those_that_end_in_it()
    {
        var quarter = Period.Of(FinancialQuarter.Of(new(2026, 7, 1)));
        Assert.Equal(["July 2026", "August 2026", "September 2026"], Letters.OwedIn(quarter).Select(period => period.InWords));
        Assert.Equal([quarter], Of(Percentage with { Frequency = Frequency.Quarterly }).OwedIn(quarter));
        Assert.Empty(Of(Percentage with { Frequency = Frequency.Annual }).OwedIn(quarter));
        Assert.Equal([Period.Of(quarter.To)], Of(Percentage with { Frequency = Frequency.Snapshot }).OwedIn(quarter));
        // Of every second year, also over the years between.
        Assert.Equal([Period.Of(new FinancialYear(2024)), Period.Of(new FinancialYear(2026))], Of(Percentage with { Frequency = Frequency.Biennial }).OwedIn(Period.Between(new(2024, 1, 1), new(2027, 3, 31))));
        Assert.Empty(Of(Percentage with { Formula = "A / B" }).OwedIn(quarter));
        var ended = Of();
        ended.EndedOn = new(2026, 8, 15);
        Assert.Equal(2, ended.OwedIn(quarter).Count());
        var snapshot = Of(Percentage with { Frequency = Frequency.Snapshot });
        snapshot.EndedOn = new(2026, 8, 15);
        Assert.Empty(snapshot.OwedIn(quarter));
    }

    [Fact]
    public void The_latest_is_the_last_that_has_ended()
    {
        Assert.Equal(October, Letters.LatestOwed(Today));
        Assert.Equal("Q2 2026/27", FinancialQuarter.Of(Of(Percentage with { Frequency = Frequency.Quarterly }).LatestOwed(Today)!.Value.From).ToString());
        Assert.Equal(new DateOnly(2026, 9, 30), Of(Percentage with { Frequency = Frequency.RollingYear }).LatestOwed(Today)!.Value.To);
        Assert.Null(Of(Percentage with { Frequency = Frequency.Snapshot }).LatestOwed(Today));
        Assert.Null(Of(Percentage with { Formula = "A / B" }).LatestOwed(Today));
        var ended = Of();
        ended.EndedOn = new(2026, 9, 30);
        Assert.Null(ended.LatestOwed(Today));
        Assert.True(Letters.IsOwed(October, null));
        Assert.False(Letters.IsOwed(Period.Month(2026, 9), null));
        Assert.True(Letters.IsOwed(Period.Month(2026, 9), new(2026, 1, 1)));
        Assert.False(Letters.IsOwed(Period.Month(2026, 9), new(2026, 10, 1)));
    }
}

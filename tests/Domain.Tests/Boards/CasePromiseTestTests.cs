using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;

namespace GoldenThread.Domain.Tests.Boards;

public sealed class CasePromiseTestTests
{
    private static readonly CasePromise FiveSchools = new() { Number = 1, Words = "Five by October", By = On("2026-10-31"), Value = 5, From = 11, MadeOn = On("2026-05-04") };

    private static Measure Schools(Polarity polarity = Polarity.Lower, string unit = "schools") => new()
    {
        Id = Calls,
        Code = "ED11",
        Slug = "ed11",
        Definitions = [new(DateOnly.MinValue, new MeasureDefinition { Title = "Schools in a category", Unit = unit, Polarity = polarity, Frequency = Frequency.Monthly, YearEnd = YearEndBasis.Last }, false, null, "Head", Clerk.At)],
    };

    private static SeriesFigures Figures(Period last, params decimal?[] values)
    {
        var made = new List<Observation>();
        for (var (at, period) = (values.Length - 1, last); at >= 0; at--, period = Frequency.Monthly.Before(period))
        {
            made.Add(new() { SeriesId = Calls, From = period.From, To = period.To, Kind = period.Kind, Revision = 1, Figure = values[at] is null ? FigureKind.NotAvailable : FigureKind.Value, Value = values[at], State = FigureState.Approved, RecordedBy = "Head", RecordedAt = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero) });
        }

        return SeriesFigures.Of(Calls, made, drafts: false);
    }

    private static CasePromiseTest Test(CasePromise promise, SeriesFigures figures, Measure? measure = null, DateOnly? today = null) => CasePromiseTest.Of(promise, measure ?? Schools(), figures, today ?? Somebody.Today)!;

    [Fact]
    public void A_promise_is_kept_by_the_value_or_better_and_broken_by_less_with_how_far_it_came()
    {
        var october = Period.Month(2026, 10);
        var kept = Test(FiveSchools, Figures(october, 7, 5));
        Assert.Equal((PromiseState.Kept, 5m, 0m, 1m), (kept.State, kept.Truth!.Value, kept.Off!.Value, kept.Share!.Value));
        Assert.Equal("5 schools in October 2026, recorded on 16 November 2026; promised was at most 5 schools. 100 % of the promised movement came, from 11 schools.", kept.InWords);
        var broken = Test(FiveSchools, Figures(october, 8, 7));
        Assert.Equal((PromiseState.Broken, 2m, 4 / 6m), (broken.State, broken.Off!.Value, broken.Share!.Value));
        Assert.Equal("7 schools in October 2026, recorded on 16 November 2026; promised was at most 5 schools, missed by 2 schools. 67 % of the promised movement came, from 11 schools.", broken.InWords);
        Assert.EndsWith("missed by 7 schools. It went the other way, from 11 schools.", Test(FiveSchools, Figures(october, 12)).InWords, StringComparison.Ordinal);
        Assert.Equal(PromiseState.Kept, Test(FiveSchools, Figures(october, 4)).State);
        var waiting = Test(FiveSchools, Figures(Period.Month(2026, 9), 7));
        Assert.Equal((PromiseState.AwaitingFigure, "The figure of October 2026 has not come."), (waiting.State, waiting.InWords));
        Assert.Null(waiting.Off);
        Assert.Equal(PromiseState.Open, Test(FiveSchools with { By = Somebody.Today }, Figures(Period.Month(2026, 11), 4)).State);
        Assert.Null(CasePromiseTest.Of(FiveSchools with { Value = null }, Schools(), Figures(october, 5), Somebody.Today));
    }

    [Fact]
    public void Which_way_is_better_is_the_measures_to_say_and_where_it_does_not_the_movement_that_was_promised()
    {
        var october = Figures(Period.Month(2026, 10), 6);
        Assert.Equal("at least 5 %", Test(FiveSchools, october, Schools(Polarity.Higher, "%")).Asked.Replace("5%", "5 %", StringComparison.Ordinal));
        Assert.Equal(PromiseState.Kept, Test(FiveSchools, october, Schools(Polarity.Higher)).State);
        Assert.Equal("at most 5 schools", Test(FiveSchools, october, Schools(Polarity.Neutral)).Asked);
        Assert.Equal("at least 5 schools", Test(FiveSchools with { From = 2 }, october, Schools(Polarity.WithinRange)).Asked);
        var exact = Test(FiveSchools with { From = null }, october, Schools(Polarity.Neutral));
        Assert.Equal(("5 schools", PromiseState.Broken, (decimal?)null), (exact.Asked, exact.State, exact.Share));
        Assert.Null(Test(FiveSchools with { From = 5 }, october).Share);
        Assert.Contains("missed by 1 point.", Test(FiveSchools, october, Schools(Polarity.Lower, "%")).InWords, StringComparison.Ordinal);
        Assert.Contains("missed by 2 points.", Test(FiveSchools, Figures(Period.Month(2026, 10), 7), Schools(Polarity.Lower, "%")).InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_its_day_a_promise_is_behind_where_less_of_the_movement_came_than_of_the_time()
    {
        var promise = FiveSchools with { By = On("2027-04-30"), MadeOn = On("2026-04-30") };
        Assert.False(Test(promise, Figures(Period.Month(2026, 10), 7)).IsBehind);
        Assert.True(Test(promise, Figures(Period.Month(2026, 10), 9)).IsBehind);
        Assert.False(Test(promise, Figures(Period.Month(2026, 10), 5)).IsBehind);
        Assert.True(Test(promise with { MadeOn = null }, Figures(Period.Month(2026, 10), 6)).IsBehind);
        Assert.True(Test(promise with { From = null }, Figures(Period.Month(2026, 10), 6)).IsBehind);
        Assert.False(Test(promise, Figures(Period.Month(2026, 10), (decimal?)null)).IsBehind);
        Assert.Equal(4 / 6m, Test(promise, Figures(Period.Month(2026, 10), 7)).ShareNow);
    }

    [Fact]
    public void The_value_when_promised_is_the_latest_of_a_period_that_had_ended()
    {
        var figures = Figures(Period.Month(2026, 10), 9, 8, null);
        Assert.Equal(8, CasePromiseTest.KnownOn(figures, On("2026-11-09")));
        Assert.Equal(9, CasePromiseTest.KnownOn(figures, On("2026-09-30")));
        Assert.Null(CasePromiseTest.KnownOn(figures, On("2026-08-31")));
    }

    [Fact]
    public void The_figure_tests_a_promise_once_and_a_person_may_correct_it()
    {
        var of = New();
        Assert.True(of.Hear(new() { Decision = DecisionKind.Accepted, Promises = [FiveSchools with { By = On("2026-11-20") }, new() { Number = 0, Words = "A plan", By = On("2026-11-20") }] }).IsGranted);
        Assert.Equal((On("2026-11-09"), 11m), (of.Promises[0].MadeOn!.Value, of.Promises[0].From!.Value));
        Assert.Empty(of.ToTestByFigure(On("2026-11-20")));
        var promise = Assert.Single(of.ToTestByFigure(Somebody.Today));
        Assert.Equal(("", "The figure that tests this promise has not come."), Fault(of.TestByFigure(Test(promise, Figures(Period.Month(2026, 10), 7)), Somebody.Today)));
        var tested = Test(promise, Figures(Period.Month(2026, 11), 7));
        Assert.Equal(("Promise broken: Five by October", tested.InWords), Happened(of.TestByFigure(tested, Somebody.Today)));
        Assert.Equal((false, true, Somebody.Today), (of.Promises[0].IsKept, of.Promises[0].IsByFigure, of.Promises[0].TestedOn));
        Assert.Empty(of.ToTestByFigure(Somebody.Today));
        Assert.Equal(("", "This promise was tested already, or released."), Fault(of.TestByFigure(tested, Somebody.Today)));
        Assert.Equal(("Outcome", "Say why what was recorded is corrected, with the figure and its date."), Fault(of.Test(1, true, " ", Clerk)));
        Assert.True(of.Test(1, true, "The count of November was wrong: five", Clerk).IsGranted);
        Assert.Equal((true, false), (of.Promises[0].IsKept, of.Promises[0].IsByFigure));
        Assert.Equal("the test of what was promised: A plan", Assert.Single(of.Waits(Somebody.Today)).What);
        of.ClosedOn = Somebody.Today;
        Assert.Equal("", Fault(of.TestByFigure(tested, Somebody.Today)).Item1);
        Assert.Empty(of.ToTestByFigure(Somebody.Today));
    }
}

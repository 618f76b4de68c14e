using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class ChoosingTests
{
    private static Problem Only<T>(Outcome<T> outcome) where T : class => DefinedMeasure.Only(outcome);

    [Fact]
    public void A_measure_comes_into_a_list_and_leaves_it_on_days_that_stay_known()
    {
        var measure = DefinedMeasure.Of();
        var list = new MeasureList { Id = Guid.CreateVersion7(), Code = "pack", Name = "Cabinet pack" };
        DateOnly april = new(2026, 4, 1), may = new(2026, 5, 1);
        Assert.Contains("do not let you", Only(measure.PutIn(list, april, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("From", Only(measure.PutIn(list, null, DefinedMeasure.Officer)).Field);
        Assert.Equal("CS07 is not in Cabinet pack.", Only(measure.TakeOutOf(list, may, DefinedMeasure.Officer)).Message);
        Assert.Equal("Put in “Cabinet pack” from 1 April 2026 on", measure.PutIn(list, april, DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("already", Only(measure.PutIn(list, may, DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        Assert.Contains("do not let you", Only(measure.TakeOutOf(list, may, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("To", Only(measure.TakeOutOf(list, null, DefinedMeasure.Officer)).Field);
        Assert.Equal("To", Only(measure.TakeOutOf(list, april.AddDays(-1), DefinedMeasure.Officer)).Field);
        Assert.Equal("Taken out of “Cabinet pack”, last day 1 May 2026", measure.TakeOutOf(list, may, DefinedMeasure.Officer).Value!.InWords);
        Assert.NotNull(measure.PutIn(list, may.AddDays(1), DefinedMeasure.Officer).Value);
        Assert.Equal(2, measure.Lists.Count);
        list.EndedOn = may;
        Assert.Equal("Cabinet pack ended on 1 May 2026.", Only(measure.PutIn(list, may, DefinedMeasure.Officer)).Message);
    }

    [Fact]
    public void A_list_has_a_name_of_its_own_and_a_board_that_is_there()
    {
        var board = Guid.CreateVersion7();
        var list = new MeasureList { Id = Guid.CreateVersion7(), Code = "pack", Name = "Cabinet pack", Kind = ListKind.BoardPack, BoardId = board };
        var other = new MeasureList { Id = Guid.CreateVersion7(), Code = "ni", Name = "National set" };
        bool IsThere(Guid id) => id == board;
        Assert.Contains("do not let you", Only(list.Begin([other], IsThere, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("List of measures added: a board’s pack", list.Begin([other], IsThere, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("Board", Only(list.Begin([other], _ => false, DefinedMeasure.Officer)).Field);
        Assert.Contains("do not let you", Only(list.Change("X", ListKind.Other, null, [], IsThere, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Name", Only(list.Change("national set", ListKind.Other, null, [list, other], IsThere, DefinedMeasure.Officer)).Field);
        Assert.Equal("Nothing was changed.", Only(list.Change("Cabinet pack", ListKind.BoardPack, board, [list, other], _ => false, DefinedMeasure.Officer)).Message);
        Assert.Equal("Name Cabinet pack, Sort, Board changed", list.Change("Pack", ListKind.Other, null, [list, other], IsThere, DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("do not let you", Only(list.End(DefinedMeasure.Today, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal(["EndsOn", "Because"], list.End(null, "", DefinedMeasure.Officer).Problems.Select(problem => problem.Field));
        Assert.Equal("Ended on 28 November 2026", list.End(DefinedMeasure.Today, "Not used", DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("already", Only(list.End(DefinedMeasure.Today, "x", DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        Assert.Equal(("new-list", "pack-2"), (MeasureList.CodeFor("New", new HashSet<string>()), MeasureList.CodeFor("Pack", new HashSet<string> { "pack" })));
        Assert.Equal(50, MeasureList.CodeFor(new string('a', 80), new HashSet<string>()).Length);
    }

    [Fact]
    public void Data_quality_is_as_good_as_its_weakest_side()
    {
        var measure = DefinedMeasure.Of();
        var good = new DataQuality(QualityGrade.Good, QualityGrade.Good, QualityGrade.Adequate, QualityGrade.Good, QualityGrade.Good, QualityGrade.Good, " Counted twice ", "", DefinedMeasure.Today);
        Assert.Contains("do not let you", Only(measure.Assess(good, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Timeliness", Only(measure.Assess(good with { Timeliness = QualityGrade.NotAssessed }, DefinedMeasure.Officer)).Field);
        Assert.Equal("Words", Only(measure.Assess(good with { Words = " " }, DefinedMeasure.Officer)).Field);
        Assert.Equal("Words", Only(measure.Assess(good with { Words = new string('x', 2001) }, DefinedMeasure.Officer)).Field);
        Assert.Equal("On", Only(measure.Assess(good with { On = DefinedMeasure.Today.AddDays(1) }, DefinedMeasure.Officer)).Field);
        var assessed = measure.Assess(good, DefinedMeasure.Officer).Value!;
        Assert.Equal(("Data quality assessed: adequate", "Counted twice"), (assessed.InWords, assessed.Said));
        Assert.Equal("PerformanceOfficer", measure.Quality!.By);
    }

    [Fact]
    public void What_happened_is_put_on_the_chart_and_taken_off_with_a_reason()
    {
        var measure = DefinedMeasure.Of();
        var happened = new MeasureEvent(Guid.CreateVersion7(), new(2026, 4, 1), " New  guidance ", false, "");
        Assert.Contains("do not let you", Only(measure.PutOnChart(happened, null, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Words", Only(measure.PutOnChart(happened with { Words = "" }, null, DefinedMeasure.Officer)).Field);
        Assert.Equal("Words", Only(measure.PutOnChart(happened with { Words = new string('x', 101) }, null, DefinedMeasure.Officer)).Field);
        Assert.Equal("Because", Only(measure.PutOnChart(happened with { Rebases = true }, " ", DefinedMeasure.Officer)).Field);
        Assert.Equal("On the chart at 1 April 2026: New guidance", measure.PutOnChart(happened, null, DefinedMeasure.Officer).Value!.InWords);
        Assert.Contains("already", Only(measure.PutOnChart(happened, null, DefinedMeasure.Officer)).Message, StringComparison.Ordinal);
        var rebased = measure.PutOnChart(new(Guid.CreateVersion7(), new(2025, 4, 1), "Service moved", true, ""), "Another process", DefinedMeasure.Officer).Value!;
        Assert.Equal(("On the chart at 1 April 2025: Service moved; mean and limits start anew", "Another process"), (rebased.InWords, rebased.Said));
        Assert.Equal(["Service moved", "New guidance"], measure.Events.Select(each => each.Words));
        Assert.Contains("do not let you", Only(measure.TakeOffChart(happened.Id, "x", DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("It is not on the chart.", Only(measure.TakeOffChart(Guid.NewGuid(), "x", DefinedMeasure.Officer)).Message);
        Assert.Equal("Why", Only(measure.TakeOffChart(happened.Id, "", DefinedMeasure.Officer)).Field);
        Assert.Equal("Taken off the chart: New guidance, 1 April 2026", measure.TakeOffChart(happened.Id, "A slip", DefinedMeasure.Officer).Value!.InWords);
        Assert.Single(measure.Events);
    }

    [Fact]
    public void How_a_chart_is_worked_out_is_chosen_with_a_reason()
    {
        var measure = DefinedMeasure.Of();
        var choice = new ChartChoice(15, OutlierScreening.None, SpecialCauseRules.WesternElectricPairs, "The first year was steady", "", default);
        Assert.Contains("do not let you", Only(measure.ChooseChart(choice, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("FixAfter", Only(measure.ChooseChart(choice with { FixAfter = 11 }, DefinedMeasure.Officer)).Field);
        Assert.Equal("Because", Only(measure.ChooseChart(choice with { Because = "" }, DefinedMeasure.Officer)).Field);
        Assert.Equal("Nothing was changed.", Only(measure.ChooseChart(new(null, OutlierScreening.Once, SpecialCauseRules.PlotTheDots, "x", "", default), DefinedMeasure.Officer)).Message);
        Assert.Equal("Control chart: limits from the first 15 figures; every jump counts; pairs near a limit as in the Western Electric handbook", measure.ChooseChart(choice, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal((DefinedMeasure.Today, "PerformanceOfficer"), (measure.Chart!.On, measure.Chart.By));
    }

    [Fact]
    public void Actions_are_linked_by_those_who_know_them()
    {
        var measure = DefinedMeasure.Of();
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var known = new Dictionary<Guid, string> { [one] = "CEA1", [other] = "CEB1" };
        Assert.Contains("do not let you", Only(measure.Link([one], known, DefinedMeasure.Member)).Message, StringComparison.Ordinal);
        Assert.Equal("Actions", Only(measure.Link([Guid.NewGuid()], known, DefinedMeasure.Officer)).Field);
        Assert.Equal("Nothing was changed.", Only(measure.Link([], known, DefinedMeasure.Officer)).Message);
        Assert.Equal("To be changed by CEA1", measure.Link([one], known, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("To be changed by CEB1; no longer by CEA1", measure.Link([other], known, DefinedMeasure.Officer).Value!.InWords);
        Assert.Equal("no longer by an action that is gone", measure.Link([], new Dictionary<Guid, string>(), DefinedMeasure.Officer).Value!.InWords);
    }

    [Fact]
    public void Everything_that_is_chosen_has_words()
    {
        Assert.All(Enum.GetValues<Polarity>(), each => Assert.NotEqual(each.ToString(), each.InWords()));
        Assert.All(Enum.GetValues<ListKind>(), each => Assert.NotEqual(each.ToString(), each.InWords()));
        Assert.Equal(4, new YearEndBasis?[] { null, YearEndBasis.Sum, YearEndBasis.Last, YearEndBasis.Average }.Select(each => each.InWords()).Distinct().Count());
        Assert.Equal(["Not assessed", "Poor", "Adequate", "Good"], Enum.GetValues<QualityGrade>().Select(each => each.InWords()));
        var bare = new MeasureDefinition { Title = "T" };
        Assert.Equal("Anything", MeasureDifference.Lines(bare)[^1].Words);
        Assert.Equal(["0 to 100", "0 or more", "100 or less"], new[] { new ValueRange(0, 100), new(0, null), new(null, 100) }.Select(range => MeasureDifference.Lines(bare with { Possible = range })[^1].Words));
    }

    [Theory]
    [InlineData(Frequency.Monthly, "2026-04-01", true), InlineData(Frequency.Monthly, "2026-04-02", false), InlineData(Frequency.Weekly, "2026-11-23", true), InlineData(Frequency.Quarterly, "2026-05-01", false)]
    [InlineData(Frequency.RollingYear, "2026-07-01", true), InlineData(Frequency.RollingYear, "2026-08-01", false), InlineData(Frequency.Pooled, "2026-01-01", true), InlineData(Frequency.Pooled, "2026-04-01", false)]
    [InlineData(Frequency.Snapshot, "2026-04-17", true), InlineData(Frequency.AcademicYear, "2026-09-01", true), InlineData(Frequency.Biennial, "2026-04-01", true), InlineData(Frequency.Biennial, "2027-04-01", false)]
    public void Periods_begin_on_their_days(Frequency frequency, string day, bool begins)
    {
        var first = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(begins, frequency.Begins(first));
        Assert.Equal(begins, frequency.StartFault("From", first) is null);
        if (begins) { Assert.Equal(first, frequency.PeriodFrom(first).From); }
    }

    [Fact]
    public void A_year_has_its_periods_and_its_name()
    {
        Assert.Equal("Give the day from which it holds.", Frequency.Monthly.StartFault("From", null)!.Message);
        Assert.Equal((12, new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31)), (Frequency.Monthly.OfYear(2026).Count, Frequency.Monthly.OfYear(2026)[0].From, Frequency.Monthly.OfYear(2026)[^1].To));
        Assert.Equal(4, Frequency.Quarterly.OfYear(2026).Count);
        Assert.Equal(4, Frequency.RollingYear.OfYear(2026).Count);
        Assert.Equal(new DateOnly(2027, 8, 31), Assert.Single(Frequency.AcademicYear.OfYear(2026)).To);
        Assert.Equal(new DateOnly(2026, 12, 31), Assert.Single(Frequency.Pooled.OfYear(2026)).To);
        Assert.Empty(Frequency.Snapshot.OfYear(2026));
        Assert.Equal(("2026/27", "2026"), (Frequency.Monthly.YearInWords(2026), Frequency.CalendarYear.YearInWords(2026)));
    }
}

using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Formulas;

namespace GoldenThread.Domain.Tests.Measures.Formulas;

public sealed class FormulaLinksTests
{
    private static readonly Period March = Period.Month(2026, 3);

    private static Measure Worked(string code, string formula) => DefinedMeasure.Of(code, definition => definition with { Formula = formula });

    private static Observation Figure(Measure measure, decimal? value, FigureKind kind = FigureKind.Value, FigureState state = FigureState.Approved, PeriodStatus status = PeriodStatus.Final) =>
        new() { SeriesId = measure.Id, From = March.From, To = March.To, Revision = 1, Kind = March.Kind, Figure = kind, Value = value, State = state, Status = status, RecordedBy = "Somebody", RecordedAt = default };

    private readonly Measure _answered = DefinedMeasure.Of("CS07"), _received = DefinedMeasure.Of("CS08");

    [Fact]
    public void A_formula_is_refused_where_it_names_no_measure_itself_or_other_periods()
    {
        var quarterly = DefinedMeasure.Of("HT01", definition => definition with { Frequency = Frequency.Quarterly });
        var links = new FormulaLinks([_answered, _received, quarterly]);
        var own = DefinedMeasure.Of("CS09");
        string? Fault(string formula, Measure? measure = null) => links.Fault(measure ?? own, own.Definition with { Formula = formula })?.Message;
        Assert.Null(Fault(""));
        Assert.Null(Fault("CS07 / CS08 * 100"));
        Assert.Equal("At character 8: There is no measure CS99.", Fault("CS07 / CS99"));
        Assert.Equal("At character 6: The end is reached where a number or the code of a measure is wanted.", Fault("CS07/"));
        Assert.Equal("At character 1: CS07 is this measure itself.", Fault("CS07 / CS08", _answered));
        Assert.Equal("At character 8: HT01 is collected quarterly, and this measure monthly: a formula takes figures of the same periods.", Fault("CS07 / HT01"));
    }

    [Fact]
    public void A_circle_is_refused_with_its_way()
    {
        var (one, two, three) = (Worked("A1", "B1 + 1"), Worked("B1", "C1 * 2"), DefinedMeasure.Of("C1"));
        var links = new FormulaLinks([one, two, three]);
        Assert.Equal("At character 1: C1 would be worked out from itself: C1 from A1 from B1 from C1.", links.Fault(three, three.Definition with { Formula = "A1" })!.Message);
        // One that is there all the same, as from a file, ends nowhere.
        var circle = new FormulaLinks([Worked("A1", "B1"), Worked("B1", "A1")]);
        Assert.Equal(2, circle.After([circle.Find("A1")!.Id]).Count);
        Assert.Null(circle.Fault(three, three.Definition with { Formula = "A1" }));
    }

    [Fact]
    public void What_hangs_on_a_figure_comes_after_what_it_needs()
    {
        var (share, twice, mean, apart) = (Worked("D1", "CS07 / CS08"), Worked("B1", "D1 * 2"), Worked("A1", "mean(B1, CS07)"), Worked("E1", "CS08"));
        var links = new FormulaLinks([mean, twice, apart, _received, share, _answered]);
        Assert.Equal(["D1", "B1", "A1"], links.After([_answered.Id]).Select(measure => measure.Code));
        Assert.Equal(["E1"], new FormulaLinks([apart, _received]).After([_received.Id]).Select(measure => measure.Code));
        Assert.Empty(links.After([mean.Id]));
        Assert.Empty(new FormulaLinks([_answered]).After([_answered.Id]));
        Assert.Equal([_answered, _received], links.ComponentsOf(share));
        Assert.Empty(links.ComponentsOf(_answered));
    }

    [Fact]
    public void A_measure_is_found_by_its_code_and_by_the_address_of_its_first()
    {
        var renamed = DefinedMeasure.Of("CS 10");
        renamed.Code = "LET1";
        var links = new FormulaLinks([renamed, _answered]);
        Assert.Same(renamed, links.Find("let1"));
        Assert.Same(renamed, links.Find("CS 10"));
        Assert.Null(links.Find("CS11"));
    }

    [Fact]
    public void A_figure_is_worked_out_with_its_reason_and_goes_no_further_than_the_least_of_its_parts()
    {
        var share = Worked("CS09", "CS07 / CS08 * 100");
        var links = new FormulaLinks([_answered, _received, share]);
        WorkedFigure Work(Observation? answered, Observation? received) => links.WorkOut(share, March, measure => measure == _answered ? answered : received)!;
        var worked = Work(Figure(_answered, 12), Figure(_received, 48, state: FigureState.Submitted, status: PeriodStatus.Provisional));
        Assert.Equal((25m, FigureState.Submitted, PeriodStatus.Provisional, "Worked out from CS07, CS08."), (worked.Figure.Value, worked.State, worked.Figure.Status, worked.Figure.Reason));
        Assert.Equal((share.Id, March, FigureKind.Value), (worked.Figure.SeriesId, worked.Figure.Period, worked.Figure.Figure));
        var suppressed = Work(Figure(_answered, 12), Figure(_received, null, FigureKind.Suppressed));
        Assert.Equal((null, FigureKind.NotAvailable, "Not available: CS08 is suppressed.", FigureState.Approved), (suppressed.Figure.Value, suppressed.Figure.Figure, suppressed.Figure.Reason, suppressed.State));
        var missing = Work(Figure(_answered, 12), null);
        Assert.Equal((FigureKind.NotAvailable, "Not available: CS08 has no figure.", FigureState.Entered), (missing.Figure.Figure, missing.Figure.Reason, missing.State));
        var zero = Work(Figure(_answered, 12), Figure(_received, 0));
        Assert.Equal((FigureKind.NotAvailable, "Not available: CS08 is 0, and nothing can be divided by 0."), (zero.Figure.Figure, zero.Figure.Reason));
        Assert.Null(links.WorkOut(_answered, March, _ => null));
        var lost = new FormulaLinks([Worked("X1", "GONE")]);
        Assert.Equal("Not available: there is no measure GONE.", lost.WorkOut(lost.Find("X1")!, March, _ => null)!.Figure.Reason);
    }
}

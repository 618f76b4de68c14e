using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Measures.Formulas;

namespace GoldenThread.Domain.Tests.Measures.Formulas;

public sealed class FormulaTests
{
    private static readonly Dictionary<string, decimal> Figures = new(StringComparer.OrdinalIgnoreCase) { ["CS07"] = 12, ["CS08"] = 48, ["NI 120"] = 3, ["ZERO"] = 0, ["BIG"] = 70_000_000_000_000_000_000_000_000_000m };

    private static FormulaFigure Work(string text) => Formula.Read(text) is { Formula: { } formula } ? formula.Of(code => Figures.TryGetValue(code, out var value) ? FormulaFigure.Of(value) : FormulaFigure.None($"{code} has no figure")) : throw new InvalidOperationException(Formula.Read(text).Fault!.Words);

    private static FormulaFault Fault(string text, params string[] known)
    {
        var (formula, fault) = Formula.Read(text, known);
        Assert.Null(formula);
        return fault!;
    }

    [Theory]
    [InlineData("CS07 / CS08 * 100", 25), InlineData("CS07 + CS08 * 2", 108), InlineData("(CS07 + CS08) * 2", 120), InlineData("CS08 - CS07 - 6", 30), InlineData("CS08 / CS07 / 2", 2)]
    [InlineData("-CS07 + 20", 8), InlineData("20 - -CS07", 32), InlineData("\"NI 120\" * 2", 6), InlineData("“NI 120” × 2 − 1", 5), InlineData("'NI 120' ÷ 3", 1), InlineData("cs07", 12)]
    [InlineData("sum(CS07, CS08, \"NI 120\")", 63), InlineData("mean(CS07, CS08)", 30), InlineData("MEAN(CS07)", 12), InlineData("sum(CS07, CS08 / 2) * 10", 360), InlineData("CS07 * .5", 6), InlineData("CS07/48", 0.25)]
    public void A_formula_is_reckoned_as_one_reckons(string text, double value) => Assert.Equal((decimal)value, Work(text).Value);

    [Theory]
    [InlineData("", 1, "The formula is empty."), InlineData("5 * 2", 1, "The formula names no measure.")]
    [InlineData("CS07 + ", 8, "The end is reached where a number or the code of a measure is wanted.")]
    [InlineData("CS07 * / 2", 8, "“/” stands where a number or the code of a measure is wanted.")]
    [InlineData("(CS07 + 2", 1, "This bracket is never closed."), InlineData("CS07 + 2)", 9, "“)” closes a bracket that was never opened.")]
    [InlineData("sum(CS07 CS08)", 10, "“CS08” stands where a sign or a closing bracket is wanted."), InlineData("max(CS07)", 1, "“max” stands before a bracket. Only sum and mean do.")]
    [InlineData("sum()", 5, "“)” stands where a number or the code of a measure is wanted."), InlineData("sum(CS07", 4, "This bracket is never closed.")]
    [InlineData("\"CS07", 1, "This quotation mark is never closed."), InlineData("\" \" + 1", 1, "There is no code between these quotation marks.")]
    [InlineData("CS07 % 2", 6, "“%” means nothing in a formula. It has numbers, codes of measures, + - * / and brackets.")]
    [InlineData("12ab + CS07", 1, "“12ab” is no number. If it is the code of a measure, put it in quotation marks: \"12ab\"."), InlineData("1.2.3 * CS07", 1, "“1.2.3” is no number. If it is the code of a measure, put it in quotation marks: \"1.2.3\".")]
    [InlineData("NI 120 * 2", 4, "“120” stands where a sign (+ - * /) is wanted. A code with a space in it is put in quotation marks."), InlineData("CS07 (2)", 6, "“CS07” stands before a bracket. Only sum and mean do.")]
    [InlineData("2 (CS07)", 3, "“(” stands where a sign (+ - * /) is wanted.")]
    public void What_cannot_be_read_is_said_with_its_place(string text, int position, string words)
    {
        var fault = Fault(text);
        if (text != "CS07 (2)") { Assert.Equal(position, fault.Position); }
        Assert.Equal(words, fault.Words);
        Assert.Equal($"At character {fault.Position}: {words}", fault.Problem.Message);
        Assert.Equal("Formula", fault.Problem.Field);
    }

    [Fact]
    public void A_code_with_signs_is_asked_about_where_it_may_mean_two_things()
    {
        Assert.Equal("This may mean the measure CS-07, or CS and a sign. Put the code that you mean in quotation marks: \"CS-07\".", Fault("100 * CS-07", "CS", "CS-07").Words);
        Assert.Equal(["CS"], Formula.Read("100 * CS - 07", ["CS", "CS-07"]).Formula!.Codes);
        Assert.Equal(["CS-07"], Formula.Read("100 * \"CS-07\"", ["CS", "CS-07"]).Formula!.Codes);
        Assert.Equal(["CS"], Formula.Read("100 * CS-07").Formula!.Codes);
    }

    [Fact]
    public void Too_many_brackets_are_refused_and_do_not_overflow()
    {
        Assert.Contains("more than 40 brackets", Fault(new string('(', 500) + "CS07").Words, StringComparison.Ordinal);
        Assert.Contains("more than 40 brackets", Fault(new string('-', 500) + "CS07").Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CS07 / ZERO", "ZERO is 0, and nothing can be divided by 0"), InlineData("CS07 / (CS08 - 48) + 1", "(CS08 - 48) is 0, and nothing can be divided by 0"), InlineData("sum(CS07, 1 / ZERO)", "ZERO is 0, and nothing can be divided by 0")]
    [InlineData("-(1 / ZERO)", "ZERO is 0, and nothing can be divided by 0"), InlineData("1 / ZERO * CS07", "ZERO is 0, and nothing can be divided by 0"), InlineData("CS07 * (1 / ZERO)", "ZERO is 0, and nothing can be divided by 0")]
    [InlineData("GONE + 1", "GONE has no figure"), InlineData("GONE * ZERO + LOST", "GONE has no figure, LOST has no figure"), InlineData("sum(CS07, GONE)", "GONE has no figure")]
    [InlineData("BIG * 1", "the result is larger than any figure of a council"), InlineData("BIG * BIG", "the result is larger than any figure of a council")]
    public void Where_it_cannot_be_worked_out_there_is_no_figure_and_a_reason(string text, string because) => Assert.Equal(FormulaFigure.None(because), Work(text));

    [Fact]
    public void What_it_gives_has_ten_decimals_at_most() => Assert.Equal(0.3333333333m, Work("CS07 / 36").Value);

    [Fact]
    public void Any_text_is_a_formula_or_a_fault_and_never_an_exception() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var (formula, fault) = Formula.Read(text ?? "", ["CS-07"]);
        return formula is null != fault is null && (fault is null || (fault.Position >= 1 && fault.Words.Length > 0));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Signs_codes_and_numbers_in_any_order_are_a_formula_or_a_fault()
    {
        var words = Gen.ArrayOf(Gen.Elements("CS07", "CS08", "ZERO", "(", ")", "+", "-", "*", "/", ",", "sum", "mean", "2", "\"NI 120\"")).ToArbitrary();
        Prop.ForAll(words, some =>
        {
            var text = string.Join(' ', some);
            return Formula.Read(text).Formula is not { } formula || formula.Of(code => FormulaFigure.Of(Figures.GetValueOrDefault(code))) is var given && (given.Value is null != given.Because is null);
        }).QuickCheckThrowOnFailure();
    }
}

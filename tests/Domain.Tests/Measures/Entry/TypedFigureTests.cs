using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Figures;
using static GoldenThread.Domain.Tests.Measures.Returns.SomeMeasure;

namespace GoldenThread.Domain.Tests.Measures.Entry;

public sealed class TypedFigureTests
{
    private static UnderstoodFigure Read(TypedFigure typed) => typed.Read(Percentage).Value!;

    private static (string Field, string Message) Fault(TypedFigure typed) => typed.Read(Percentage).Problems is [var only] ? (only.Field, only.Message) : throw new InvalidOperationException("Not one problem.");

    [Fact]
    public void A_number_a_mark_and_nothing_are_three_things()
    {
        Assert.Equal(new UnderstoodFigure(FigureKind.Value, 82.4m, null, null, PeriodStatus.Final, false), Read(new("82.4%")));
        Assert.Equal(new UnderstoodFigure(FigureKind.Suppressed, null, null, null, PeriodStatus.Final, false), Read(new("*")));
        Assert.Equal(FigureKind.NotAvailable, Read(new("n/a")).Figure);
        Assert.Equal(FigureKind.NotApplicable, Read(new("", Mark: FigureKind.NotApplicable)).Figure);
        Assert.True(Read(new(" ")).IsEmpty);
        Assert.True(new TypedFigure(" ", "").IsEmpty);
        Assert.Equal((PeriodStatus.Provisional, PeriodStatus.Provisional), (Read(new("82p")).Status, Read(new("82", IsProvisional: true)).Status));
    }

    [Fact]
    public void A_figure_left_empty_is_worked_out_of_its_two_numbers()
    {
        Assert.Equal(new UnderstoodFigure(FigureKind.Value, 61.379310m, 89, 145, PeriodStatus.Final, true), Read(new("", "89", "145")));
        Assert.Equal(new UnderstoodFigure(FigureKind.Value, 61.4m, 89, 145, PeriodStatus.Final, false), Read(new("61.4", "89", "145")));
        Assert.Equal(("Denominator", "Give both numbers, or the figure."), Fault(new("", "89")));
        Assert.Equal(("Numerator", "Give both numbers, or the figure."), Fault(new("", "", "145")));
        Assert.Equal(("Denominator", "Out of 0 there is no figure. Choose why there is none."), Fault(new("", "0", "0")));
        Assert.Equal("Numerator", Fault(new("", "900000000000000", "1")).Field);
        Assert.Equal("Figure", Assert.Single(new TypedFigure("", "1", "2").Read(Percentage with { Times = null }).Problems).Field);
        Assert.True(new TypedFigure("", "0", "0", FigureKind.NotApplicable).Read(Percentage).IsGranted);
    }

    [Fact]
    public void What_is_no_figure_is_said_beside_its_box()
    {
        Assert.Equal("Figure", Fault(new("1,5")).Field);
        Assert.Equal("Figure", Fault(new("-")).Field);
        Assert.Equal("Numerator", Fault(new("5", "many", "10")).Field);
        Assert.Equal("Denominator", Fault(new("5", "5", "10%")).Field);
        Assert.Equal(("Mark", "You gave a figure and said that there is none. Which is it?"), Fault(new("5", Mark: FigureKind.NotAvailable)));
        Assert.Equal("“5%” is a percentage, and this measure is counted in days.", new TypedFigure("5%").Read(Percentage with { Unit = "days", Times = null }).Problems[0].Message);
        Assert.Equal("“5%” is a percentage, and this measure is counted in plain numbers.", new TypedFigure("5%").Read(Percentage with { Unit = "", Times = null }).Problems[0].Message);
    }

    [Fact]
    public void What_is_understood_becomes_a_figure_to_record()
    {
        var figure = Read(new("", "89", "145", IsProvisional: true)).For(Owner, October, "Counted twice");
        Assert.Equal((Owner, October, 61.379310m, 89m, 145m, PeriodStatus.Provisional, "Counted twice"), (figure.SeriesId, figure.Period, figure.Value, figure.Numerator, figure.Denominator, figure.Status, figure.Reason));
    }
}

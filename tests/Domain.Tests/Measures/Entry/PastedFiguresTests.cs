using GoldenThread.Domain.Measures.Entry;

namespace GoldenThread.Domain.Tests.Measures.Entry;

public sealed class PastedFiguresTests
{
    private static readonly EntryName[] Names = [new("CS07", "Letters answered", ""), new("CS07", "Letters answered", "North"), new("HT01", "Days to mend", "")];

    private static PastedFigures Read(params string[] lines) => PastedFigures.Read([.. lines.Select(line => (IReadOnlyList<string>)line.Split('\t'))], Names);

    [Fact]
    public void Figures_alone_go_row_by_row()
    {
        Assert.Equal([new(0, "61.4", null, null, null), new(1, "n/a", null, null, null), new PastedLine(2, "12", null, null, null)], Read("61.4", "n/a", "", "12").Lines);
        var block = Read("61.4\t89\t145\tThe van broke", "1\t2\t3");
        Assert.Equal([new(0, "61.4", "89", "145", "The van broke"), new PastedLine(1, "1", "2", "3", null)], block.Lines);
        Assert.Equal(["Row 4 is more than there are rows here."], Read("1", "2", "3", "4").LeftOut);
    }

    [Fact]
    public void Named_rows_find_their_measure_in_any_order()
    {
        var read = Read("HT01\tDays to mend\t12\tSnow", "letters  ANSWERED\t\t61.4", "CS07 North\t\t70", "XX\t\t1", "HT01\t\t13");
        Assert.Equal([new(2, "12", null, null, "Snow"), new(0, "61.4", null, null, null), new PastedLine(1, "70", null, null, null)], read.Lines);
        Assert.Equal(["“XX” is no measure of this page.", "“HT01” is there twice; the first was taken."], read.LeftOut);
    }

    [Fact]
    public void Headings_say_what_a_column_is()
    {
        Assert.Equal([new PastedLine(0, "61.4", "89", "145", "Why not")], Read("Code\tCommentary\tDenominator\tNumerator\tActual", "CS07\tWhy not\t145\t89\t61.4").Lines);
        Assert.Equal([new PastedLine(0, null, "89", "145", null)], Read("Numerator\tDenominator", "89\t145").Lines);
    }

    [Fact]
    public void Nothing_and_words_alone_put_nothing()
    {
        Assert.Equal(["Nothing was pasted."], Read("", " \t ").LeftOut);
        Assert.Equal([new PastedLine(0, null, null, null, null)], Read("only words").Lines);
        Assert.False(Names[0].IsNamedBy(" "));
        Assert.True(Names[0].IsNamedBy("CS07 Letters answered"));
        Assert.True(Names[1].IsNamedBy("Letters answered, North"));
    }
}

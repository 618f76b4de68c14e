using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class FinancialYears
{
    [Theory]
    [InlineData("2009/10", 2009)]
    [InlineData("2009-10", 2009)]
    [InlineData("2009/2010", 2009)]
    [InlineData(" 1999/00 ", 1999)]
    [InlineData("1999-2000", 1999)]
    public void A_label_of_two_following_years_is_read(string label, int first) => Assert.Equal(first, FinancialYear.Read(label)?.FirstYear);

    [Theory]
    [InlineData("2009/11")]
    [InlineData("2009/2009")]
    [InlineData("2010/09")]
    [InlineData("09/10")]
    [InlineData("2009")]
    [InlineData("")]
    public void Anything_else_is_refused(string label) => Assert.Null(FinancialYear.Read(label));

    [Fact]
    public void Two_figures_are_read_only_in_context()
    {
        Assert.Equal(2009, FinancialYear.Read("09/10", inContext: true)?.FirstYear);
        Assert.Null(FinancialYear.Read("09/11", inContext: true));
    }

    [Fact]
    public void It_runs_from_1_April_to_31_March()
    {
        var year = new FinancialYear(2009);
        Assert.Equal((new DateOnly(2009, 4, 1), new DateOnly(2010, 3, 31)), (year.Start, year.End));
        Assert.Equal(year, FinancialYear.Of(new DateOnly(2010, 3, 31)));
        Assert.Equal(year.Next, FinancialYear.Of(new DateOnly(2010, 4, 1)));
        Assert.Equal("1999/00", new FinancialYear(1999).ToString());
        Assert.True(year < year.Next);
    }
}

using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests;

public class BarsTests
{
    [Fact]
    public void Small_bars_start_at_zero_and_are_in_proportion()
    {
        var chart = SmallBars.Draw(Words(), [("North", 10, null), ("South", 5, null), ("East", 0, null)]);
        var bars = chart.Read().All("rect").ToList();
        Assert.Equal(bars[0].Number("width"), bars[1].Number("width") * 2, 0.2);
        Assert.Equal(0, bars[2].Number("width"));
        Assert.Superset(new HashSet<string> { "North", "10", "South", "5", "East", "0" }, chart.Read().Texts().ToHashSet());
        Assert.Equal([["North", "10"], ["South", "5"], ["East", "0"]], chart.Table.Rows);
    }

    [Fact]
    public void A_negative_bar_reaches_left_of_zero()
    {
        var bars = SmallBars.Draw(Words(), [("Over", 10, null), ("Under", -10, null)]).Read().All("rect").ToList();
        Assert.Equal(bars[0].Number("x"), bars[1].Number("x") + bars[1].Number("width"), 0.2);
        Assert.Equal(bars[0].Number("width"), bars[1].Number("width"), 0.2);
    }

    [Fact]
    public void A_missing_number_is_said_and_has_no_bar()
    {
        var chart = SmallBars.Draw(Words(), [("North", 10, "estimate"), ("South", null, "not comparable"), ("East", null, null)]);
        Assert.Single(chart.Read().All("rect"));
        Assert.Superset(new HashSet<string> { "North: estimate", "South: not comparable", "East: no figure" }, chart.Read().Texts().ToHashSet());
        Assert.Equal(["10 (estimate)", "not comparable", "no figure"], chart.Table.Rows.Select(r => r[1]));
    }

    [Fact]
    public void Bars_that_are_all_equal_or_all_zero_are_drawn()
    {
        Assert.Single(SmallBars.Draw(Words(), [("A", 7, null), ("B", 7, null)]).Read().All("rect").Select(r => r.Number("width")).Distinct());
        Assert.All(SmallBars.Draw(Words(), [("A", 0, null), ("B", 0, null)]).Read().All("rect"), r => Assert.Equal(0, r.Number("width")));
    }

    [Fact]
    public void Progress_fills_its_part_of_the_whole_and_says_both_numbers()
    {
        var chart = ProgressBar.Draw(Words(), 7, 28);
        var bars = chart.Read().All("rect").ToList();
        Assert.Equal(bars[0].Number("width") / 4, bars[1].Number("width"), 0.1);
        Assert.Equal(["7 of 28"], chart.Read().Texts());
        Assert.Equal([["7", "21", "28"]], chart.Table.Rows);
    }

    [Fact]
    public void Nothing_done_has_no_filling_and_more_than_all_or_less_than_nothing_is_refused()
    {
        Assert.Single(ProgressBar.Draw(Words(), 0, 28).Read().All("rect"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressBar.Draw(Words(), 29, 28));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressBar.Draw(Words(), -1, 28));
    }
}

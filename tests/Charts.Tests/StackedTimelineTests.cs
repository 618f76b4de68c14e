using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests;

public class StackedTimelineTests
{
    private static readonly string[] Statuses = ["Done", "On track", "At risk", "Late"];

    private static Chart Draw(params (DateOnly, IReadOnlyList<int>)[] dates) => StackedTimeline.Draw(Words(), Statuses, dates);

    [Fact]
    public void Heights_are_in_proportion_and_start_at_zero()
    {
        var svg = Draw((new(2026, 3, 31), [4, 3, 2, 1]), (new(2026, 6, 30), [5, 3, 2, 0])).Read();
        var bars = svg.All("rect").ToList();
        Assert.Equal(7, bars.Count); // a count of 0 has no part
        Assert.Equal(bars[0].Number("height") * 3 / 4, bars[1].Number("height"), 0.2);
        Assert.Equal(bars[0].Number("height") / 4, bars[3].Number("height"), 0.2);
        Assert.Equal(bars[0].Number("y"), bars[1].Number("y") + bars[1].Number("height"), 0.2);
        var zero = svg.All("text").Single(t => t.Value == "0").Number("y") - 4.5;
        Assert.Equal(zero, bars[0].Number("y") + bars[0].Number("height"), 0.2);
    }

    [Fact]
    public void Each_status_is_named_beside_the_last_column_with_its_count_even_when_it_is_zero()
    {
        var chart = Draw((new(2026, 3, 31), [4, 3, 2, 1]), (new(2026, 6, 30), [5, 0, 0, 0]));
        Assert.Superset(new HashSet<string> { "Done 5", "On track 0", "At risk 0", "Late 0" }, chart.Read().Texts().ToHashSet());
        var places = chart.Read().All("text").Where(t => t.Attribute("font-weight") is not null).Select(t => t.Number("y")).Order().ToList();
        Assert.All(places.Zip(places.Skip(1)), p => Assert.True(p.Second - p.First >= 15.9));
    }

    [Fact]
    public void The_table_has_the_same_numbers_in_order_of_date()
    {
        var table = Draw((new(2026, 6, 30), [5, 3, 2, 0]), (new(2026, 3, 31), [4, 3, 2, 1])).Table;
        Assert.Equal(["Date", "Done", "On track", "At risk", "Late", "Total"], table.Headings);
        Assert.Equal([["31 March 2026", "4", "3", "2", "1", "10"], ["30 June 2026", "5", "3", "2", "0", "10"]], table.Rows);
    }

    [Fact]
    public void One_date_is_one_column()
    {
        var svg = Draw((new(2026, 3, 31), [0, 0, 7, 0])).Read();
        var bar = Assert.Single(svg.All("rect"));
        Assert.InRange(bar.Number("x"), 100, 500);
        Assert.Contains("On 31 March 2026: Done 0, On track 0, At risk 7, Late 0.", svg.Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_zero_has_an_axis_and_no_columns()
    {
        var svg = Draw((new(2026, 3, 31), [0, 0, 0, 0])).Read();
        Assert.Empty(svg.All("rect"));
        Assert.Contains("0", svg.Texts());
    }

    [Fact]
    public void The_axis_counts_in_whole_numbers()
    {
        var svg = StackedTimeline.Draw(Words(), ["Done"], [(new(2026, 3, 31), [2])]).Read();
        Assert.DoesNotContain(svg.Texts(), t => t.Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public void A_negative_count_a_fifth_status_and_a_missing_count_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw((new(2026, 3, 31), [1, -1, 0, 0])));
        Assert.Throws<ArgumentOutOfRangeException>(() => StackedTimeline.Draw(Words(), ["1", "2", "3", "4", "5"], []));
        Assert.Throws<ArgumentException>(() => Draw((new(2026, 3, 31), [1])));
    }

    [Fact]
    public void Dates_far_apart_stand_far_apart_and_close_columns_do_not_overlap()
    {
        var svg = Draw((new(2026, 1, 1), [1, 0, 0, 0]), (new(2026, 2, 1), [1, 0, 0, 0]), (new(2026, 12, 1), [1, 0, 0, 0])).Read();
        var bars = svg.All("rect").ToList();
        Assert.True(bars[0].Number("x") + bars[0].Number("width") <= bars[1].Number("x"));
        Assert.True(bars[2].Number("x") - bars[1].Number("x") > 9 * (bars[1].Number("x") - bars[0].Number("x")));
    }
}

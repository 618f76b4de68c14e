using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests;

public class LineChartTests
{
    [Fact]
    public void The_target_is_dashed_and_limits_are_dotted_and_all_are_said_in_words()
    {
        var chart = LineChart.Draw(Words(), [Line("Timeliness", 70, 72, 61.4m)],
            [new("Target", 80, ReferenceLineKind.Target), new("Upper limit", 78.5m, ReferenceLineKind.Limit), new("Average", 71.7m, ReferenceLineKind.Average)]);
        var svg = chart.Read();
        Assert.Single(svg.All("line"), l => l.Attribute("stroke-dasharray")?.Value == "9 4" && l.Attribute("stroke")?.Value == "#F46A25");
        Assert.Single(svg.All("line"), l => l.Attribute("stroke-dasharray")?.Value == "2 3");
        Assert.Superset(new HashSet<string> { "Target 80", "Upper limit 78.5", "Average 71.7", "Timeliness 61.4" }, svg.Texts().ToHashSet());
        Assert.Contains("Timeliness: from 70 in month 1 to 61.4 in month 3; lowest 61.4 in month 3, highest 72 in month 2. Target 80. Upper limit 78.5. Average 71.7.", svg.Description(), StringComparison.Ordinal);
        Assert.Equal(["Date", "Timeliness", "Target", "Upper limit", "Average"], chart.Table.Headings);
        Assert.Equal(["month 3", "61.4", "80", "78.5", "71.7"], chart.Table.Rows[2]);
    }

    [Fact]
    public void Higher_numbers_stand_higher_and_in_proportion()
    {
        var marks = LineChart.Draw(Words(), [Line("A", 10, 20, 40)]).Read().Points().Select(c => c.Number("cy")).ToList();
        Assert.Equal(2 * (marks[0] - marks[1]), marks[1] - marks[2], 0.3);
        Assert.True(marks[0] > marks[1]);
    }

    [Fact]
    public void An_axis_that_does_not_start_at_zero_says_where_it_starts()
    {
        var numbers = new ChartWords("c", "H", "Percentage by month.") { Number = n => n + "%" };
        var chart = LineChart.Draw(numbers, [Line("A", 61, 80)]);
        Assert.Equal("Percentage by month. Axis starts at 60%.", chart.Subtitle);
        Assert.Contains("Axis starts at 60%.", chart.Read().Description(), StringComparison.Ordinal);
        Assert.Equal("Percentage by month.", LineChart.Draw(numbers, [Line("A", 61, 80)], fromZero: true).Subtitle);
    }

    [Fact]
    public void A_missing_number_breaks_the_line_and_is_never_a_zero()
    {
        var line = new LineSeries("A", [
            new(new(2026, 1, 1), "January", 5), new(new(2026, 2, 1), "February", 6),
            new(new(2026, 3, 1), "March", null, "suppressed"),
            new(new(2026, 4, 1), "April", 7), new(new(2026, 5, 1), "May", 8, "estimate"), new(new(2026, 6, 1), "June", null)]);
        var chart = LineChart.Draw(Words(), [line]);
        Assert.Equal([2, 2], chart.Read().All("polyline").Select(p => p.Attribute("points")!.Value.Split(' ').Length));
        Assert.Equal(4, chart.Read().Points().Count());
        Assert.Equal(["5", "6", "suppressed", "7", "8 (estimate)", "no figure"], chart.Table.Rows.Select(r => r[1]));
        Assert.Contains("2 of 6 dates have no figure.", chart.Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_point_is_a_mark_without_a_line()
    {
        var svg = LineChart.Draw(Words(), [Line("A", 5)]).Read();
        Assert.Empty(svg.All("polyline"));
        Assert.Single(svg.Points());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(-50)]
    [InlineData(0.001)]
    [InlineData(1e15)]
    public void Numbers_that_are_all_equal_are_drawn_level(double value)
    {
        var svg = LineChart.Draw(Words(), [Line("A", (decimal)value, (decimal)value, (decimal)value)]).Read();
        var places = svg.Points().Select(c => c.Number("cy")).ToList();
        Assert.Single(places.Distinct());
        Assert.InRange(places[0], 12, 282);
    }

    [Fact]
    public void Negative_numbers_are_drawn_below_zero()
    {
        var svg = LineChart.Draw(Words(), [Line("A", -10, 10)]).Read();
        var zero = svg.All("text").Single(t => t.Value == "0").Number("y") - 4.5;
        var marks = svg.Points().Select(c => c.Number("cy")).ToList();
        Assert.True(marks[0] > zero && marks[1] < zero);
    }

    [Fact]
    public void Numbers_out_of_all_proportion_are_still_drawn()
    {
        var svg = LineChart.Draw(Words(), [Line("A", decimal.MaxValue, decimal.MinValue, 0.0000001m)]).Read();
        Assert.All(svg.All("circle"), c => Assert.InRange(c.Number("cy"), 0, 290));
    }

    [Fact]
    public void Series_differ_by_shape_as_well_as_colour()
    {
        var svg = LineChart.Draw(Words(), [Line("A", 1, 2), Line("B", 2, 3), Line("C", 3, 4), Line("D", 4, 5)]).Read();
        Assert.Equal(2, svg.Points().Count());
        Assert.Equal([4, 4, 4, 4, 4, 4, 3, 3, 3], svg.All("polygon").Select(p => p.Attribute("points")!.Value.Split(' ').Length).OrderDescending());
        Assert.Throws<ArgumentOutOfRangeException>(() => LineChart.Draw(Words(), [.. Enumerable.Range(0, 5).Select(i => Line($"{i}", i))]));
    }

    [Fact]
    public void There_are_at_most_ten_gridlines_and_dates_do_not_run_into_each_other()
    {
        var values = Enumerable.Range(0, 120).Select(i => (decimal?)(50 + (i * 37 % 23))).ToArray();
        var svg = LineChart.Draw(Words(), [Line("A", values)]).Read();
        Assert.InRange(svg.All("line").Count(l => l.Attribute("stroke")?.Value == "#D9DCDE"), 2, 10);
        var dates = svg.All("text").Where(t => t.Value.Length == 3 && char.IsAsciiLetterUpper(t.Value[0])).Select(t => t.Number("x")).ToList();
        Assert.InRange(dates.Count, 2, 14);
        Assert.All(dates.Zip(dates.Skip(1)), d => Assert.True(d.Second - d.First >= 40));
    }

    [Fact]
    public void Points_are_drawn_by_date_whatever_their_order_and_a_marked_one_is_a_diamond()
    {
        var line = new LineSeries("A", [new(new(2026, 6, 1), "June", 2, Marked: true), new(new(2026, 1, 1), "January", 1)]);
        var chart = LineChart.Draw(Words(), [line]);
        Assert.Equal(["January", "June"], chart.Table.Rows.Select(r => r[0]));
        Assert.Single(chart.Read().All("polygon"), p => p.Attribute("fill")?.Value == "#801650");
    }

    [Fact]
    public void Yearly_periods_are_named_as_their_owners_name_them_and_the_last_always_is()
    {
        var years = new LineSeries("A", [.. Enumerable.Range(2001, 22).Select(y => new LinePoint(new(y, 4, 1), $"{y}/{(y + 1) % 100:00}", y))]);
        var named = LineChart.Draw(Words(), [years]).Read().All("text").Where(t => t.Value.Contains('/', StringComparison.Ordinal) && t.Value.Length == 7).ToList();
        Assert.Contains("2022/23", named.Select(t => t.Value));
        Assert.InRange(named.Count, 5, 22);
    }

    [Fact]
    public void Numbers_that_would_all_be_written_alike_are_written_in_full_on_the_axis()
    {
        var texts = LineChart.Draw(Words(), [Line("A", 0.000000001m, 0.000000003m)]).Read().Texts().ToList();
        Assert.Contains("0.000000002", texts);
    }

    [Fact]
    public void Indexed_to_100_the_first_figure_is_100_and_the_table_keeps_the_figures()
    {
        var line = Line("Cost", null, 50, 75, 40).IndexedTo100(n => $"£{n}");
        Assert.Equal([null, 100m, 150m, 80m], line.Points.Select(p => p.Value));
        Assert.Equal(["no figure", "100 (£50)", "150 (£75)", "80 (£40)"], LineChart.Draw(Words(), [line]).Table.Rows.Select(r => r[1]));
    }

    [Fact]
    public void What_begins_at_0_or_below_cannot_be_indexed_and_says_so()
    {
        var line = Line("Change", 0, 5).IndexedTo100(n => $"{n}");
        Assert.Equal(["0, cannot be indexed", "5, cannot be indexed"], line.Points.Select(p => p.Note));
        Assert.All(line.Points, p => Assert.Null(p.Value));
    }
}

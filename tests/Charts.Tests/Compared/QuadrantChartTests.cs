using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Compared;

public class QuadrantChartTests
{
    private static readonly QuadrantAxis Money = new("Over budget", 0, "Under", "Over") { IsWorseAbove = true }, Reach = new("Green measures", 50, "Reaches less", "Reaches more");

    private static Chart Draw(bool narrow, params QuadrantPoint[] points) => QuadrantChart.Draw(Words("One service spends more and reaches less", "By service") with { Narrow = narrow, RowHeading = "Service" }, points, Money, Reach);

    [Fact]
    public void A_point_stands_right_of_the_middle_when_over_and_below_it_when_it_reaches_less()
    {
        var svg = Draw(false, new("Roads", 4, 30), new("Care", -3, 80)).Read();
        var (roads, care) = (Assert.Single(svg.Marks("polygon", Palette.Series[2])), Assert.Single(svg.Marks("circle", Palette.Series[0])));
        var middles = svg.All("line").Where(line => line.Attribute("stroke-dasharray") is not null).ToList();
        Assert.True(care.X < middles[0].Number("x1") && middles[0].Number("x1") < roads.X);
        Assert.True(care.Y < middles[1].Number("y1") && middles[1].Number("y1") < roads.Y);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Corners_and_points_are_named_without_lying_on_each_other(bool narrow)
    {
        var svg = Draw(narrow, [.. Enumerable.Range(0, 20).Select(n => new QuadrantPoint($"Service {n}", (n % 7) - 3, n * 5))]).Read();
        Assert.Empty(svg.Overlaps());
        Assert.Contains(narrow ? "Reaches less" : "Over, reaches less", svg.Texts());
    }

    [Fact]
    public void The_table_says_the_corner_of_each()
    {
        var rows = Draw(false, new("Roads", 4, 30), new("Care", -3, 80), new("Even", 0, 50)).Table.Rows;
        Assert.Equal(["Over; reaches less", "Under; reaches more", "Under; reaches more"], rows.Select(row => row[3]));
    }

    [Fact]
    public void Which_corner_is_bad_follows_from_what_is_worse_and_ones_own_is_larger()
    {
        var (cost, waits) = (new QuadrantAxis("Cost", 10, "Costs less", "Costs more") { IsWorseAbove = true, Number = n => $"£{n}" }, new QuadrantAxis("Waits", 5, "Better", "Worse") { IsWorseAbove = true, Number = n => $"{n} days", Scale = n => $"{n} d" });
        var chart = QuadrantChart.Draw(Words("Ours costs less", "By area"), [new("Ours", 8, 4, Own: true), new("Theirs", 12, 7)], cost, waits);
        var svg = chart.Read();
        Assert.Single(svg.Marks("polygon", Palette.Series[2]));
        Assert.Equal(7, svg.All("circle").Single().Number("r"));
        Assert.Equal(["£8", "4 days", "Costs less; better"], chart.Table.Rows[0].Skip(1));
        Assert.Contains(svg.Texts(), text => text.EndsWith(" d", StringComparison.Ordinal));
    }
}

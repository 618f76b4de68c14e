using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Compared;

public class FunnelPlotTests
{
    private static readonly FunnelLimit[] Limits = [new(100, 6, 18, 3, 21), new(400, 9, 15, 7.5m, 16.5m), new(900, 10, 14, 9, 15)];

    private static Chart Draw(params FunnelPoint[] points) => FunnelPlot.Draw(Words() with { RowHeading = "County" }, "Pupils", points, Limits, new("Average", 12));

    [Fact]
    public void Size_runs_across_the_figure_upwards_and_curves_stand_where_points_of_their_numbers_do()
    {
        var svg = Draw(new("A", 100, 18, Comparison.Similar), new("B", 400, 12, Comparison.Similar), new("C", 900, 15, Comparison.Similar)).Read();
        var marks = svg.Marks("circle", "#12436D").Where(m => m.X > 30 && m.Y > 30).OrderBy(m => m.X).ToList();
        var curves = svg.All("polyline").Select(c => c.Corners()).ToList();
        Assert.Equal(4, curves.Count);
        Assert.Contains(curves, c => c[0] == marks[0]);
        Assert.Contains(curves, c => c[2] == marks[2]);
        Assert.Equal(marks[1].Y, svg.All("line").Single(l => l.Attribute("stroke")?.Value == "#12436D").Number("y1"), 0.1);
        Assert.Equal(5 * (marks[1].X - marks[0].X), 3 * (marks[2].X - marks[1].X), 1);
    }

    [Fact]
    public void Own_and_those_outside_are_named_and_told_apart_by_shape()
    {
        var chart = Draw(new("Estuary", 300, 20, Comparison.Worse), new("Holme", 500, 12, Comparison.Similar), new("Vale", 600, 5, Comparison.Better), new("Exampleshire", 450, 13, Comparison.Similar, Own: true), new("Wolds", 10, null, Comparison.NotCompared, Note: "suppressed"));
        Assert.Superset(new HashSet<string> { "Estuary", "Vale", "Exampleshire 13", "Average 12", "95% limit", "99.8% limit" }, chart.Read().Texts().ToHashSet());
        Assert.DoesNotContain("Holme", chart.Read().Texts());
        Assert.Empty(chart.Read().Overlaps());
        Assert.Equal(["Estuary", "300", "20", "Worse"], chart.Table.Rows[0].Take(4));
        Assert.Equal(["Wolds", "10", "suppressed", "Not compared"], chart.Table.Rows[4].Take(4));
        Assert.Equal(["Limits at 400", "400", "none", "Limits of chance", "9 to 15", "7.5 to 16.5"], chart.Table.Rows[7]);
    }

    [Fact]
    public void Own_is_named_however_crowded_it_is()
    {
        var points = Enumerable.Range(0, 300).Select(i => new FunnelPoint($"County {i}", 100 + (i * 7 % 800), 8 + (i * 13 % 80 / 10m), i % 3 == 0 ? Comparison.Worse : Comparison.Similar)).Append(new("Exampleshire", 500, 12, Comparison.Similar, true)).ToArray();
        foreach (var narrow in new[] { false, true })
            Assert.Contains("Exampleshire 12", FunnelPlot.Draw(Words() with { Narrow = narrow }, "Pupils", points, Limits, new("Average", 12)).Read().Texts());
    }

    [Fact]
    public void Sizes_below_0_and_limits_out_of_order_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Draw(new FunnelPoint("A", -1, 5, Comparison.Similar)));
        Assert.Throws<ArgumentException>(() => FunnelPlot.Draw(Words(), "Pupils", [], [Limits[1], Limits[0]], new("Average", 12)));
    }
}

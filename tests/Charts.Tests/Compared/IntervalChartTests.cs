using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Compared;

public class IntervalChartTests
{
    private static Chart Draw() => IntervalChart.Draw(Words() with { RowHeading = "County" },
    [
        new("Estuary", 60, 55, 65, Comparison.Worse),
        new("Holme", 70, 66, 74, Comparison.Similar, Own: true),
        new("Vale", 80, 78, 82, Comparison.Better),
        new("Ridings", 71, null, null, Comparison.NotCompared, Note: "no count"),
        new("Upper Wolds", null, null, null, Comparison.NotCompared, Note: "not comparable"),
    ], new("England", 70));

    [Fact]
    public void Each_figure_stands_inside_its_interval_and_the_benchmark_runs_through_all()
    {
        var svg = Draw().Read();
        var (worse, similar, better) = (svg.Marks("polygon", "#801650")[^1], svg.Marks("circle", "#12436D")[^1], svg.Marks("polygon", "#28A197")[^1]);
        var benchmark = Assert.Single(svg.All("line"), l => l.Attribute("stroke")?.Value == Palette.Ink);
        Assert.Equal(similar.X, benchmark.Number("x1"), 0.1);
        Assert.Equal(benchmark.Number("x1") - worse.X, better.X - benchmark.Number("x1"), 0.2);
        Assert.True(worse.Y < similar.Y && similar.Y < better.Y);
        var whisker = svg.All("line").Single(l => l.Attribute("stroke")?.Value == "#801650" && l.Number("y1") == l.Number("y2"));
        Assert.Equal(worse.X, (whisker.Number("x1") + whisker.Number("x2")) / 2, 0.2);
        Assert.True(whisker.Number("x2") < benchmark.Number("x1"));
    }

    [Fact]
    public void Significance_has_shape_colour_and_word()
    {
        Assert.Superset(new HashSet<string> { "Better", "Similar", "Worse", "Not compared", "England 70", "Upper Wolds: not comparable" }, Draw().Read().Texts().ToHashSet());
        Assert.Equal(
            [["Estuary", "60", "55", "65", "Worse"], ["Holme", "70", "66", "74", "Similar"], ["Vale", "80", "78", "82", "Better"], ["Ridings", "71 (no count)", "none", "none", "Not compared"],
                ["Upper Wolds", "not comparable", "none", "none", "Not compared"], ["England", "70", "none", "none", "The benchmark"]],
            Draw().Table.Rows);
        Assert.Contains("Holme 70 (66 to 74): Similar.", Draw().Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_outside_its_own_interval_is_refused() =>
        Assert.Throws<ArgumentException>(() => IntervalChart.Draw(Words(), [new("A", 5, 6, 7, Comparison.Better)]));
}

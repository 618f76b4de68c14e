using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;
using static GoldenThread.Charts.Tests.Series;

namespace GoldenThread.Charts.Tests.Compared;

public class GapChartTests
{
    private static GapPoint At(int i, decimal? best, decimal? worst, string? note = null) => new(Month(i), $"month {i + 1}", best, best is null ? null : "North", worst, worst is null ? null : "East", note);

    private static Chart Draw(params GapPoint[] points) => GapChart.Draw(Words(), points, g => $"{g} points");

    [Fact]
    public void The_band_lies_between_best_and_worst_and_is_labelled_as_the_gap()
    {
        var chart = Draw(At(0, 80, 50), At(1, 80, 55), At(2, 82, 64));
        var svg = chart.Read();
        var (best, worst) = (svg.Marks("circle", "#12436D"), svg.Marks("polygon", "#28A197"));
        var band = Assert.Single(svg.All("polygon"), p => p.Attribute("fill-opacity") is not null).Corners();
        // The first mark of each colour may be the one beside its name.
        var right = band.Max(b => b.X) + 1;
        double[] edge = [.. best.Where(b => b.X < right).Select(b => b.Y), .. worst.Where(w => w.X < right).Select(w => w.Y).Reverse()];
        Assert.Equal(6, band.Count);
        Assert.All(edge.Zip(band), e => Assert.Equal(e.First, e.Second.Y, 0.2));
        Assert.Contains("Gap 18 points", svg.Texts());
        Assert.Contains("was 30 points in month 1: narrower", string.Join(' ', svg.Texts()), StringComparison.Ordinal);
        Assert.Contains("The gap is narrower.", svg.Description(), StringComparison.Ordinal);
        Assert.Equal(["month 3", "North 82", "East 64", "18 points"], chart.Table.Rows[2]);
    }

    [Theory]
    [InlineData(60, "narrower")]
    [InlineData(40, "wider")]
    [InlineData(50, "the same")]
    public void It_says_whether_the_gap_narrows(int worst, string word) =>
        Assert.Contains($"The gap is {word}.", Draw(At(0, 80, 50), At(1, 80, worst)).Read().Description(), StringComparison.Ordinal);

    [Fact]
    public void Where_lower_is_better_the_best_is_below_and_the_gap_is_still_a_size() =>
        Assert.Contains("Gap 7 points", Draw(At(0, 3, 10)).Read().Texts());

    [Fact]
    public void Missing_figures_break_lines_and_band()
    {
        var chart = Draw(At(0, 80, 50), At(1, 81, 51), At(2, null, null, "not collected"), At(3, 82, 52), At(4, 82, 53));
        Assert.Equal(2, chart.Read().All("polygon").Count(p => p.Attribute("fill-opacity") is not null));
        Assert.Equal(4, chart.Read().All("polyline").Count());
        Assert.Equal(["month 3", "not collected", "not collected", "no gap"], chart.Table.Rows[2]);
    }

    [Fact]
    public void Two_points_of_one_day_are_refused() => Assert.Throws<ArgumentException>(() => Draw(At(0, 1, 2), At(0, 1, 2)));
}

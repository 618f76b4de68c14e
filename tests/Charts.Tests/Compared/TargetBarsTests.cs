using GoldenThread.Charts.Compared;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Compared;

public class TargetBarsTests
{
    private static (List<double> Ends, List<double> Ticks) Read(params TargetBar[] bars)
    {
        var svg = TargetBars.Draw(Words(), bars).Read();
        return ([.. svg.All("rect").Where(r => r.Attribute("fill")?.Value == "#12436D").Select(r => r.Number("x") + r.Number("width"))],
            [.. svg.All("rect").Where(r => r.Attribute("fill")?.Value == "#F46A25").Select(r => r.Number("x") + (r.Number("width") / 2))]);
    }

    [Fact]
    public void A_bar_that_reaches_its_target_ends_at_its_stroke_and_all_are_in_proportion()
    {
        var (ends, ticks) = Read(new("North", 80, 80), new("South", 40, 80), new("East", 100, 80));
        Assert.Equal(ends[0], ticks[0], 0.2);
        Assert.Single(ticks.Distinct());
        Assert.True(ends[1] < ticks[1] && ends[2] > ticks[2]);
        Assert.Equal(ends[0] - ends[1], 2 * (ends[2] - ends[0]), 0.4);
    }

    [Fact]
    public void One_target_is_said_once_and_several_with_each_bar()
    {
        Assert.Superset(new HashSet<string> { "Target 80", "78", "85" }, TargetBars.Draw(Words(), [new("North", 78, 80), new("South", 85, 80)]).Read().Texts().ToHashSet());
        Assert.Superset(new HashSet<string> { "Target", "78, Amber, target 80", "85, target 90" }, TargetBars.Draw(Words(), [new("North", 78, 80, "Amber"), new("South", 85, 90)]).Read().Texts().ToHashSet());
    }

    [Fact]
    public void A_missing_figure_has_its_reason_and_no_bar_and_a_negative_one_reaches_left()
    {
        var chart = TargetBars.Draw(Words(), [new("North", null, 80, "suppressed"), new("South", -5, null)]);
        Assert.Single(chart.Read().All("rect"), r => r.Attribute("fill")?.Value == "#12436D");
        Assert.Equal([["North", "suppressed", "80"], ["South", "-5", "no target"]], chart.Table.Rows);
        Assert.Equal(["Date", "Number"], SmallBars.Draw(Words(), []).Table.Headings);
    }
}

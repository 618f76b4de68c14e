using System.Xml.Linq;
using GoldenThread.Charts.Control;
using GoldenThread.Charts.Small;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Small;

public class SmallMultiplesTests
{
    private static readonly string[] Periods = ["July", "August", "September"];

    private static Panels Draw(bool fromZero = false) => SmallMultiples.Draw(Words(), Periods,
    [
        new("North & east", new([78, 79, 78.9m]) { Target = 80 }) { Status = "Amber", Detail = "15 of 19", Signal = "No significant change" },
        new("West", new([61, null, 47.1m]) { Target = 80, Signals = [PointSignal.None, PointSignal.None, PointSignal.Worse] }) { Status = "Red", Notes = new Dictionary<int, string> { [1] = "suppressed", [2] = "estimate" } },
    ], fromZero);

    [Fact]
    public void Each_panel_has_its_own_picture_and_words_to_lay_out()
    {
        var panels = Draw();
        Assert.Equal([("North & east", "78.9", "Amber", "15 of 19", "No significant change"), ("West", "47.1", "Red", null, null)], panels.Each.Select(p => (p.Name, p.Value, p.Status!, p.Detail, p.Signal)));
        var svg = XElement.Parse(panels.Each[0].Svg);
        Assert.Equal(("img", "North & east: from 78 in July to 78.9 in September; target 80. No significant change"), (svg.Attribute("role")?.Value, svg.Attribute("aria-label")?.Value));
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name == "id");
    }

    [Fact]
    public void All_share_an_axis_which_is_said()
    {
        Assert.Equal("Actions by status. Same axis, from 40 to 80.", Draw().Subtitle);
        Assert.Equal("Actions by status. Same axis, from 0 to 80.", Draw(fromZero: true).Subtitle);
        var targets = Draw().Each.Select(p => XElement.Parse(p.Svg).Descendants().Single(e => e.Attribute("stroke-dasharray") is not null).Attribute("d")!.Value);
        Assert.Single(targets.Distinct());
    }

    [Fact]
    public void One_table_has_the_numbers_and_words_of_all()
    {
        var table = Draw().Table;
        Assert.Equal(["Date", "North & east", "West"], table.Headings);
        Assert.Equal([["July", "78", "61"], ["August", "79", "suppressed"], ["September", "78.9", "47.1 (estimate)"], ["Target", "80", "80"], ["Rating", "Amber", "Red"], ["Behind the figure", "15 of 19", "none"], ["What it shows", "No significant change", "none"]], table.Rows);
    }

    [Fact]
    public void The_whole_is_one_picture_for_a_download_with_the_words_in_it()
    {
        var svg = Draw().Whole.Read();
        Assert.Superset(new HashSet<string> { "North & east", "Amber 78.9", "15 of 19", "West", "Red 47.1" }, svg.Texts().ToHashSet());
        Assert.Equal(2, svg.All("g").Count(g => g.Attribute("transform") is not null));
    }

    [Fact]
    public void More_than_twelve_panels_and_a_missing_figure_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallMultiples.Draw(Words(), ["May"], [.. Enumerable.Range(0, 13).Select(i => new PanelSeries($"{i}", new([i])))]));
        Assert.Throws<ArgumentException>(() => SmallMultiples.Draw(Words(), ["May", "June"], [new("North", new([1]))]));
    }
}

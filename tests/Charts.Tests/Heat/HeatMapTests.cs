using System.Xml.Linq;
using GoldenThread.Charts.Heat;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests.Heat;

public class HeatMapTests
{
    private static readonly HeatState Red = new("R", "Red", HeatLook.Red), Amber = new("A", "Amber", HeatLook.Amber), Green = new("G", "Green", HeatLook.Green),
        Data = new("D", "Data only", HeatLook.Plain), None = new("–", "No figure", HeatLook.Nothing);

    private static readonly string[] Periods = ["Q1", "Q2"];

    private static readonly HeatRow[] Rows =
    [
        new("CS07 <b>Plans</b>", [new(Red, "61.4%"), new(Amber, "76%")]) { Link = "/measures/CS07?a=1&b=2" },
        new("CS08 Visits", [new(Green, "81%"), new(None, "not due yet")]),
        new("CS09 Referrals", [new(Data, "212"), new(None)]),
    ];

    [Fact]
    public void The_table_is_a_real_one_with_letters_to_see_and_words_to_hear()
    {
        var html = XElement.Parse($"<div>{HeatMap.ToHtml(Words() with { RowHeading = "Measure" }, Periods, Rows)}</div>");
        var table = html.Element("table")!;
        Assert.Equal("Fewer actions are late. Actions by status", table.Element("caption")!.Value);
        Assert.Equal(["Measure", "Q1", "Q2"], table.Element("thead")!.Descendants("th").Select(h => h.Value));
        Assert.All(table.Element("thead")!.Descendants("th"), h => Assert.Equal("col", h.Attribute("scope")?.Value));
        Assert.Equal(["CS07 <b>Plans</b>", "CS08 Visits", "CS09 Referrals"], table.Element("tbody")!.Descendants("th").Select(h => h.Value));
        Assert.Equal("/measures/CS07?a=1&b=2", Assert.Single(table.Descendants("a")).Attribute("href")?.Value);
        var cells = table.Descendants("td").Select(c => (c.Attribute("class")?.Value, c.Elements().First().Value, c.Elements().First().Attribute("aria-hidden")?.Value, c.Elements().Last().Value)).ToList();
        Assert.Equal(("heat-red", "R", "true", "Red, 61.4%"), cells[0]);
        Assert.Equal(("heat-nothing", "–", "true", "No figure, not due yet"), cells[3]);
        Assert.Equal(["RRed", "AAmber", "GGreen", "DData only", "–No figure"], html.Element("ul")!.Elements("li").Select(l => l.Value.Replace(" ", "", StringComparison.Ordinal).Replace("Dataonly", "Data only", StringComparison.Ordinal).Replace("Nofigure", "No figure", StringComparison.Ordinal)));
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name == "style");
    }

    [Fact]
    public void The_picture_has_a_cell_with_its_letter_for_each_and_the_table_says_the_states()
    {
        var chart = HeatMap.Draw(Words() with { RowHeading = "Measure" }, Periods, Rows);
        // Six cells and a key of five.
        Assert.Equal(11, chart.Read().All("rect").Count());
        Assert.Equal(3, chart.Read().Texts().Count(t => t == "–"));
        Assert.Equal([["CS07 <b>Plans</b>", "Red, 61.4%", "Amber, 76%"], ["CS08 Visits", "Green, 81%", "No figure, not due yet"], ["CS09 Referrals", "Data only, 212", "No figure"]], chart.Table.Rows);
        Assert.Contains("In Q2: Amber 1, No figure 2.", chart.Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_letter_can_be_read_on_its_cell_and_the_worst_is_the_darkest()
    {
        var svg = HeatMap.Draw(Words(), Periods, Rows).Read();
        var cells = svg.All("rect").Zip(svg.All("text").Where(t => t.Value is "R" or "A" or "G" or "D" or "–"), (r, t) => (Fill: r.Attribute("fill")!.Value, Ink: t.Attribute("fill")?.Value ?? Palette.Ink)).ToList();
        Assert.Equal(11, cells.Count);
        Assert.All(cells, c => Assert.True(PaletteTests.Contrast(c.Fill, c.Ink) >= 4.5, $"{c}"));
        var dark = cells[0].Fill;
        Assert.All(cells.Where(c => c.Fill != dark), c => Assert.True(PaletteTests.Contrast(c.Fill, dark) >= 3, $"{c}"));
    }

    [Fact]
    public void Many_periods_keep_room_for_their_letters_and_their_names_do_not_meet()
    {
        var months = Enumerable.Range(0, 60).Select(i => $"month {i}").ToList();
        var svg = HeatMap.Draw(Words() with { Narrow = true }, months, [new("North", [.. months.Select(_ => new HeatCell(Red))])]).Read();
        Assert.Empty(svg.Overlaps());
        Assert.Contains("month 59", svg.Texts());
    }

    [Fact]
    public void A_row_without_a_cell_for_each_period_and_a_link_that_leaves_the_site_are_refused()
    {
        Assert.Throws<ArgumentException>(() => HeatMap.Draw(Words(), Periods, [new("North", [new(Red)])]));
        Assert.All(["javascript:alert(1)", "//elsewhere", "https://elsewhere", "/\\elsewhere"], link => Assert.Throws<ArgumentException>(() => HeatMap.ToHtml(Words(), [], [new("North", []) { Link = link }])));
    }
}

using System.Globalization;
using System.Xml.Linq;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests;

public class EveryChartTests
{
    private const string Nasty = "<script>alert(\"1\")</script> & 'so' \u0000 \ud800 é";

    private static readonly Dictionary<string, Func<ChartWords, string, Chart>> Kinds = new()
    {
        ["StackedTimeline"] = (words, name) => StackedTimeline.Draw(words, [name, "Late"], [(new(2026, 3, 31), [3, 2]), (new(2026, 6, 30), [4, 0])]),
        ["LineChart"] = (words, name) => LineChart.Draw(words, [Line(name, 61.4m, null, 70)], [new(name, 80, ReferenceLineKind.Target)]),
        ["SmallBars"] = (words, name) => SmallBars.Draw(words, [(name, 3, null), ("South", null, name), ("East", -2, name)]),
        ["ProgressBar"] = (words, _) => ProgressBar.Draw(words, 12, 28),
    };

    private static readonly Dictionary<string, Func<ChartWords, Chart>> EmptyKinds = new()
    {
        ["StackedTimeline"] = words => StackedTimeline.Draw(words, ["Done"], []),
        ["LineChart"] = words => LineChart.Draw(words, [Line("Timeliness", null, null)]),
        ["SmallBars"] = words => SmallBars.Draw(words, []),
        ["ProgressBar"] = words => ProgressBar.Draw(words, 0, 0),
    };

    public static TheoryData<string> Names() => [.. Kinds.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_an_image_named_by_its_headline_and_described(string kind)
    {
        var chart = Kinds[kind](Words(), "North");
        var svg = chart.Read();
        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.Equal("chart-1-title chart-1-desc", svg.Attribute("aria-labelledby")?.Value);
        Assert.Equal(("chart-1-title", "Fewer actions are late"), (svg.Elements().First().Attribute("id")?.Value, svg.Elements().First().Value));
        Assert.Equal("chart-1-desc", svg.Element(Svg + "desc")?.Attribute("id")?.Value);
        Assert.Contains("Actions by status", svg.Description(), StringComparison.Ordinal);
        Assert.Equal("Fewer actions are late. Actions by status", chart.Table.Caption);
    }

    [Theory, MemberData(nameof(Names))]
    public void Words_from_outside_stay_words(string kind)
    {
        var chart = Kinds[kind](Words(Nasty, Nasty), Nasty);
        Assert.DoesNotContain("<script", chart.Svg + chart.Table.ToHtml(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert(\"1\")</script> & 'so' \uFFFD \uFFFD é", chart.Read().Value, StringComparison.Ordinal);
        Assert.Contains("<script>alert(\"1\")</script>", XElement.Parse(chart.Table.ToHtml()).Element("caption")!.Value, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void It_needs_no_inline_style_which_the_content_security_policy_refuses(string kind)
    {
        var svg = Kinds[kind](Words(), "North").Read();
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(svg.All("style"));
    }

    [Theory, MemberData(nameof(Names))]
    public void It_is_the_same_under_every_culture_and_every_time(string kind)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
            var british = Kinds[kind](Words(), "North");
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var german = Kinds[kind](Words(), "North");
            Assert.Equal(british.Svg, german.Svg);
            Assert.Equal(british.Table.ToHtml(), german.Table.ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Without_numbers_it_says_so(string kind)
    {
        var svg = EmptyKinds[kind](Words()).Read();
        Assert.Equal(["There are no figures to draw yet."], svg.Texts());
        Assert.EndsWith("There are no figures to draw yet.", svg.Description(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void Everything_is_drawn_inside_the_picture(string kind)
    {
        var svg = Kinds[kind](Words(), "A name so long that it has to be broken into several lines").Read();
        var (width, height) = (svg.Number("width"), svg.Number("height"));
        foreach (var text in svg.All("text"))
        {
            var length = text.Value.Length * 8.0;
            var start = text.Attribute("text-anchor")?.Value switch { "end" => text.Number("x") - length, "middle" => text.Number("x") - (length / 2), _ => text.Number("x") };
            Assert.True(start >= 0 && start + length <= width && text.Number("y") <= height, $"“{text.Value}” at {start}, {text.Attribute("y")}");
        }
        Assert.All(svg.All("rect"), r => Assert.True(r.Number("x") >= 0 && r.Number("y") >= 0 && r.Number("width") >= 0 && r.Number("height") >= 0 && r.Number("x") + r.Number("width") <= width));
    }

    [Theory]
    [InlineData("", "h", "s")]
    [InlineData("1a", "h", "s")]
    [InlineData("a\"b", "h", "s")]
    [InlineData("a", " ", "s")]
    [InlineData("a", "h", "")]
    public void A_chart_without_a_usable_name_a_finding_or_a_statistic_is_refused(string id, string headline, string subtitle) =>
        Assert.ThrowsAny<ArgumentException>(() => new ChartWords(id, headline, subtitle));
}

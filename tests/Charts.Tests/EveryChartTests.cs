using System.Globalization;
using System.Xml.Linq;
using GoldenThread.Charts.Compared;
using GoldenThread.Charts.Control;
using GoldenThread.Charts.Heat;
using GoldenThread.Charts.Layers;
using GoldenThread.Charts.Schedule;
using GoldenThread.Charts.Small;
using static GoldenThread.Charts.Tests.Pictures;

namespace GoldenThread.Charts.Tests;

public class EveryChartTests
{
    private const string Nasty = "<script>alert(\"1\")</script> & 'so' \u0000 \ud800 é";

    private static readonly HeatState Red = new("R", "Red", HeatLook.Red);

    private static readonly Dictionary<string, Func<ChartWords, string, Chart>> Kinds = new()
    {
        ["StackedTimeline"] = (words, name) => StackedTimeline.Draw(words, [name, "Late"], [(new(2026, 3, 31), [3, 2]), (new(2026, 6, 30), [4, 0])]),
        ["LineChart"] = (words, name) => LineChart.Draw(words, [Line(name, 61.4m, null, 70)], [new(name, 80, ReferenceLineKind.Target)]),
        ["SmallBars"] = (words, name) => SmallBars.Draw(words, [(name, 3, null), ("South", null, name), ("East", -2, name)]),
        ["ProgressBar"] = (words, _) => ProgressBar.Draw(words, 12, 28),
        ["XmrChart"] = (words, name) => XmrChart.Draw(words, Series.Full(name)),
        ["SmallMultiples"] = (words, name) => SmallMultiples.Draw(words, ["May", "June"], [new(name, new([1, 2]) { Target = 3 }) { Status = name, Detail = name, Signal = name }, new("South", new([null, 2]))]).Whole,
        ["HeatMap"] = (words, name) => HeatMap.Draw(words, ["May", "June"], [new(name, [new(Red, name), new(Red)]), new("South", [new(Red), new(Red, name)])]),
        ["DotStrip"] = (words, name) => DotStrip.Draw(words, [new(name, 5, Own: true), new("South", 7), new("East", 1), new("West", null, name)], [new("Middle", 4)]),
        ["IntervalChart"] = (words, name) => IntervalChart.Draw(words, [new(name, 5, 4, 6, Comparison.Better, true), new("South", 7, 3, 9, Comparison.Worse), new("East", null, null, null, Comparison.NotCompared, Note: name)], new("England", 6)),
        ["FunnelPlot"] = (words, name) => FunnelPlot.Draw(words, "Plans", [new(name, 50, 5, Comparison.Better, true), new("South", 70, 9, Comparison.Worse), new("East", 70, null, Comparison.NotCompared, Note: name)], [new(10, 1, 9, 0, 12), new(100, 4, 6, 3, 8)], new("Average", 5)),
        ["GapChart"] = (words, name) => GapChart.Draw(words, [new(new(2026, 1, 1), "January", 10, name, 5, "South"), new(new(2026, 2, 1), "February", null, null, null, null, name), new(new(2026, 3, 1), "March", 11, "East", 7, name)]),
        ["GanttChart"] = (words, name) => GanttChart.Draw(words, [new(name, new(2026, 9, 1), new(2026, 10, 20), new(2026, 10, 1), "Done", ScheduleLook.Done, name), new("South", new(2026, 10, 1), new(2026, 10, 1), new(2026, 10, 1), "Late", ScheduleLook.Late)], new(2026, 11, 23)),
        ["LayeredMap"] = (words, name) => LayeredMap.Draw(words, [new("a", 0, name, name, name, LayeredLook.Bad), new("b", 1, "South", "Measure", "", LayeredLook.Here)], [new("a", "b", name)]),
        ["QuadrantChart"] = (words, name) => QuadrantChart.Draw(words, [new(name, 1, 2), new("South", -1, 70)], new(name, 0, name, name), new("Reach", 50, "Less", name)),
        ["TargetBars"] = (words, name) => TargetBars.Draw(words, [new(name, 5, 6, name), new("South", 7, 5), new("East", null, 5, name)]),
    };

    private static readonly Dictionary<string, Func<ChartWords, Chart>> EmptyKinds = new()
    {
        ["StackedTimeline"] = words => StackedTimeline.Draw(words, ["Done"], []),
        ["LineChart"] = words => LineChart.Draw(words, [Line("Timeliness", null, null)]),
        ["SmallBars"] = words => SmallBars.Draw(words, []),
        ["ProgressBar"] = words => ProgressBar.Draw(words, 0, 0),
        ["XmrChart"] = words => XmrChart.Draw(words, new("Timeliness", [new(new(2026, 1, 1), "January", null)])),
        ["SmallMultiples"] = words => SmallMultiples.Draw(words, ["May"], [new("North", new([null]))]).Whole,
        ["HeatMap"] = words => HeatMap.Draw(words, [], []),
        ["DotStrip"] = words => DotStrip.Draw(words, [new("North", null, "not comparable")]),
        ["IntervalChart"] = words => IntervalChart.Draw(words, [new("North", null, null, null, Comparison.NotCompared)]),
        ["FunnelPlot"] = words => FunnelPlot.Draw(words, "Plans", [], [], new("Average", 5)),
        ["GapChart"] = words => GapChart.Draw(words, [new(new(2026, 1, 1), "January", null, null, null, null)]),
        ["GanttChart"] = words => GanttChart.Draw(words, [], new(2026, 11, 23)),
        ["LayeredMap"] = words => LayeredMap.Draw(words, [], []),
        ["QuadrantChart"] = words => QuadrantChart.Draw(words, [], new("Over", 0, "a", "b"), new("Reach", 50, "c", "d")),
        ["TargetBars"] = words => TargetBars.Draw(words, [new("North", null, 5)]),
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
    public void Everything_is_drawn_inside_the_picture_and_no_words_lie_on_others(string kind)
    {
        foreach (var narrow in new[] { false, true })
        {
            var svg = Kinds[kind](Words() with { Narrow = narrow }, "A name so long that it has to be broken into several lines").Read();
            Inside(svg);
            Assert.Empty(svg.Overlaps());
            if (narrow && kind is not "ProgressBar") Assert.InRange(svg.Number("width"), 300, 340);
        }
    }

    [Theory]
    [InlineData(1e15, 1e15, 1e15)]
    [InlineData(1e15, -1e15, 3)]
    [InlineData(1e-9, 2e-9, 3e-9)]
    [InlineData(0, 0, 0)]
    [InlineData(-5, -7, -6)]
    [InlineData(7.9e27, -7.9e27, 0)]
    public void Numbers_of_every_size_are_drawn_inside_the_picture(double one, double two, double three)
    {
        var (a, b, c) = ((decimal)one, (decimal)two, (decimal)three);
        var (least, most) = (new[] { a, b, c }.Min(), new[] { a, b, c }.Max());
        foreach (var words in new[] { Words(), Words() with { Narrow = true } })
        {
            Inside(XmrChart.Draw(words, new("A", [Point(1, a), Point(2, b), Point(3, c)]) { Phases = [new(new(2026, 1, 1), least, least, most)], Targets = [new(new(2026, 2, 1), b)], Forecast = [new(new(2026, 4, 1), "April", c, c, c, least, most)] }).Read());
            Inside(SmallMultiples.Draw(words, ["1", "2", "3"], [new("A", new([a, b, c]) { Target = b })]).Whole.Read());
            Inside(DotStrip.Draw(words, [new("A", a, Own: true), new("B", b), new("C", c)], [new("Middle", b)]).Read());
            Inside(IntervalChart.Draw(words, [new("A", a, least, most, Comparison.Better), new("B", b, null, null, Comparison.NotCompared)], new("England", c)).Read());
            Inside(FunnelPlot.Draw(words, "Plans", [new("A", 0, a, Comparison.Worse, true), new("B", 1e15m, b, Comparison.Similar)], [new(1, least, most, least, most), new(9, b, b, least, most)], new("Average", c)).Read());
            Inside(GapChart.Draw(words, [new(new(2026, 1, 1), "January", a, "A", b, "B"), new(new(2026, 2, 1), "February", b, "A", c, "B")]).Read());
            Inside(TargetBars.Draw(words, [new("A", a, b), new("B", b, null), new("C", c, a)]).Read());
        }
        Assert.DoesNotContain("NaN", Sparkline.Draw("A", new([a, b, c]) { Target = b }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "h", "s")]
    [InlineData("1a", "h", "s")]
    [InlineData("a\"b", "h", "s")]
    [InlineData("a", " ", "s")]
    [InlineData("a", "h", "")]
    public void A_chart_without_a_usable_name_a_finding_or_a_statistic_is_refused(string id, string headline, string subtitle) =>
        Assert.ThrowsAny<ArgumentException>(() => new ChartWords(id, headline, subtitle));

    private static XmrPoint Point(int month, decimal value) => new(new(2026, month, 1), $"month {month}", value);

    private static void Inside(XElement svg)
    {
        var (width, height) = (svg.Number("width"), svg.Number("height"));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Value.Contains("NaN", StringComparison.Ordinal) || a.Value.Contains('∞', StringComparison.Ordinal));
        foreach (var text in svg.All("text"))
            Assert.True(text.Box() is { Left: >= 0 } box && box.Right <= width && box.Top >= -1 && box.Bottom <= height, $"“{text.Value}” at {text.Box()} in {width} by {height}");
        Assert.All(svg.All("rect"), r => Assert.True(r.Number("x") >= 0 && r.Number("y") >= 0 && r.Number("width") >= 0 && r.Number("height") >= 0 && r.Number("x") + r.Number("width") <= width + 0.1 && r.Number("y") + r.Number("height") <= height, r.ToString()));
        Assert.All(svg.All("circle").Concat(svg.All("polygon")).Select(m => m.Middle()), m => Assert.True(m.X >= 0 && m.X <= width && m.Y >= 0 && m.Y <= height, $"{m} in {width} by {height}"));
    }
}

using System.Xml.Linq;
using GoldenThread.Charts.Control;
using static GoldenThread.Charts.Tests.Pictures;
using static GoldenThread.Charts.Tests.Series;

namespace GoldenThread.Charts.Tests.Control;

public class XmrChartTests
{
    private const string Blue = "#12436D", Green = "#28A197", Purple = "#801650", Orange = "#F46A25";

    private static XmrSeries Of(params decimal?[] values) => new("Rate", [.. values.Select((v, i) => Point(i, v))]);

    private static XElement Draw(XmrSeries series) => XmrChart.Draw(Words(), series).Read();

    private static List<XElement> Lines(XElement svg, string colour, string? dashes) =>
        [.. svg.All("line").Where(l => l.Attribute("stroke")?.Value == colour && l.Attribute("stroke-dasharray")?.Value == dashes)];

    [Fact]
    public void Higher_figures_stand_higher_and_in_proportion()
    {
        var marks = Draw(Of(10, 20, 40)).Marks("circle", Blue);
        Assert.True(marks[0].Y > marks[1].Y && marks[0].X < marks[1].X);
        Assert.Equal(2 * (marks[0].Y - marks[1].Y), marks[1].Y - marks[2].Y, 0.3);
    }

    [Fact]
    public void Mean_and_limits_stand_at_the_height_of_figures_of_their_size()
    {
        var svg = Draw(Of(50, 60, 70) with { Phases = [new(Month(0), 60, 50, 70)] });
        var marks = svg.Marks("circle", Blue);
        Assert.Equal(marks[1].Y, Assert.Single(Lines(svg, Blue, null)).Number("y1"), 0.1);
        Assert.Equal([marks[0].Y, marks[2].Y], Lines(svg, Blue, "3 4").Select(l => l.Number("y1")));
        var band = Assert.Single(svg.All("rect"), r => r.Attribute("fill-opacity") is not null);
        Assert.Equal(marks[2].Y, band.Number("y"), 0.1);
        Assert.Equal(marks[0].Y - marks[2].Y, band.Number("height"), 0.2);
    }

    [Fact]
    public void Each_phase_has_its_own_steps_which_meet_between_the_points_under_a_rule_with_its_name()
    {
        var svg = Draw(Of(50, 52, 70, 72) with { Phases = [new(Month(0), 51, 48, 54), new(Month(2), 71, 66, 76) { Label = "New definition" }] });
        var (means, marks) = (Lines(svg, Blue, null), svg.Marks("circle", Blue));
        Assert.Equal(2, means.Count);
        Assert.Equal(means[0].Number("x2"), means[1].Number("x1"));
        Assert.Equal((marks[1].X + marks[2].X) / 2, means[1].Number("x1"), 0.1);
        Assert.True(means[1].Number("y1") < means[0].Number("y1"));
        Assert.Contains("New definition", svg.Texts());
        Assert.Contains(Lines(svg, Palette.Quiet, null), l => l.Number("x1") == means[1].Number("x1") && l.Number("x2") == l.Number("x1"));
        Assert.Superset(new HashSet<string> { "Average 71", "Upper limit 76", "Lower limit 66" }, svg.Texts().ToHashSet());
    }

    [Fact]
    public void A_target_that_changes_is_a_dashed_step_and_one_that_ends_is_not_drawn_on()
    {
        var svg = Draw(Of(50, 52, 54, 56, 58) with { Targets = [new(Month(1), 60), new(Month(2), 65), new(Month(4), null)] });
        var marks = svg.Marks("circle", Blue);
        var step = Assert.Single(svg.All("polyline"), l => l.Attribute("stroke")?.Value == Orange);
        Assert.Equal("9 4", step.Attribute("stroke-dasharray")?.Value);
        // On a tint orange falls below 3:1, so that it lies on white.
        Assert.Equal((Palette.White, step.Attribute("points")?.Value), (step.ElementsBeforeSelf().Last().Attribute("stroke")?.Value, step.ElementsBeforeSelf().Last().Attribute("points")?.Value));
        var corners = step.Corners();
        Assert.Equal(4, corners.Count);
        Assert.Equal((marks[0].X + marks[1].X) / 2, corners[0].X, 0.1);
        Assert.Equal((marks[1].X + marks[2].X) / 2, corners[1].X, 0.1);
        Assert.Equal((marks[3].X + marks[4].X) / 2, corners[3].X, 0.1);
        Assert.True(corners[2].Y < corners[1].Y);
        Assert.DoesNotContain(svg.Texts(), t => t.StartsWith("Target", StringComparison.Ordinal));
        Assert.Equal(["none", "60", "65", "65", "none"], XmrChart.Draw(Words(), Of(50, 52, 54, 56, 58) with { Targets = [new(Month(1), 60), new(Month(2), 65), new(Month(4), null)] }).Table.Rows.Select(r => r[2]));
    }

    [Fact]
    public void Signals_differ_by_shape_and_the_key_names_those_that_there_are()
    {
        var signals = new[] { PointSignal.None, PointSignal.Better, PointSignal.Worse, PointSignal.High, PointSignal.Low };
        var svg = Draw(new("Rate", [.. signals.Select((s, i) => Point(i, 10 + i) with { Signal = s })]));
        Assert.Single(svg.Marks("circle", Blue));
        // One on the chart and one in the key.
        Assert.Equal([4, 4], svg.All("polygon").Where(p => p.Attribute("fill")?.Value == Green).Select(p => p.Corners().Count));
        Assert.Equal([4, 4], svg.All("polygon").Where(p => p.Attribute("fill")?.Value == Purple).Select(p => p.Corners().Count));
        Assert.Equal([3, 3, 3, 3], svg.All("polygon").Where(p => p.Attribute("fill")?.Value == Palette.Quiet).Select(p => p.Corners().Count));
        Assert.Superset(new HashSet<string> { "Significant change for the better", "Significant change for the worse", "Significantly higher", "Significantly lower" }, svg.Texts().ToHashSet());
        Assert.DoesNotContain("Significantly higher", Draw(Of(1, 2)).Texts());
    }

    [Fact]
    public void A_missing_figure_is_a_gap_with_its_reason_in_the_table_and_never_a_zero()
    {
        var chart = XmrChart.Draw(Words(), new("Rate", [Point(0, 5), Point(1, 6), Point(2, null) with { Note = "suppressed" }, Point(3, 7), Point(4, 8)]));
        Assert.Equal([2, 2], chart.Read().All("polyline").Select(p => p.Corners().Count));
        Assert.Equal(4, chart.Read().Marks("circle", Blue).Count);
        Assert.Equal(["5", "6", "suppressed", "7", "8"], chart.Table.Rows.Select(r => r[1]));
        Assert.Contains("1 of 5 dates have no figure.", chart.Read().Description(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_provisional_figure_is_hollow_and_says_so()
    {
        var chart = XmrChart.Draw(Words(), new("Rate", [Point(0, 5), Point(1, 6) with { Provisional = true, Note = "one area late" }]));
        Assert.Equal(2, chart.Read().All("circle").Count(c => c.Attribute("fill")?.Value == Palette.White && c.Attribute("stroke")?.Value == Blue));
        Assert.Equal("6 (provisional, one area late)", chart.Table.Rows[1][1]);
        Assert.Contains("Provisional", chart.Read().Texts());
    }

    [Fact]
    public void A_forecast_is_dashed_within_two_shaded_ranges_and_its_numbers_are_in_the_table()
    {
        var chart = XmrChart.Draw(Words(), Of(50, 52) with { Forecast = [new(Month(2), "month 3", 53, 51, 55, 50, 56), new(Month(3), "month 4", 54, 50, 58, 48, 60)] });
        var svg = chart.Read();
        var areas = svg.All("polygon").Where(p => p.Attribute("fill-opacity") is not null).Select(a => a.Corners()).ToList();
        Assert.Equal(2, areas.Count);
        var last = svg.Marks("circle", Blue)[^1];
        Assert.All(areas, a => Assert.Equal(last, a[0]));
        Assert.True(areas[0].Min(c => c.Y) < areas[1].Min(c => c.Y) && areas[0].Max(c => c.Y) > areas[1].Max(c => c.Y));
        Assert.Single(svg.All("polyline"), l => l.Attribute("stroke-dasharray")?.Value == "5 4");
        Assert.Equal(["month 4", "54 (forecast)", "80% range 50 to 58, 95% range 48 to 60"], chart.Table.Rows[3]);
        Assert.Superset(new HashSet<string> { "Forecast month 4 54", "80% range 50 to 58", "95% range 48 to 60", "month 2 52" }, svg.Texts().ToHashSet());
    }

    [Fact]
    public void An_axis_that_does_not_start_at_zero_says_where_it_starts()
    {
        Assert.Equal("Actions by status. Axis starts at 60.", XmrChart.Draw(Words(), Of(61, 79)).Subtitle);
        Assert.Equal("Actions by status", XmrChart.Draw(Words(), Of(61, 79) with { FromZero = true }).Subtitle);
    }

    [Fact]
    public void Every_number_and_every_word_of_the_picture_is_in_its_table()
    {
        var chart = XmrChart.Draw(Words(), Full("Rate"));
        var table = string.Join('|', chart.Table.Rows.SelectMany(r => r));
        Assert.All(Full("Rate").Points.Where(p => p.Value is not null), p => Assert.Contains(chart.Table.Rows, r => r[0] == p.Label && r[1].StartsWith($"{p.Value}", StringComparison.Ordinal)));
        Assert.All(["|55|", "|65|", "|75|", "|57|", "|66|", "|77|", "|70|", "|78|", "71 to 79", "66 (forecast)", "57 to 75", "48 to 84", "1 September 2025: Something else", "10 April 2024: Rate"], n => Assert.Contains(n, table, StringComparison.Ordinal));
        Assert.All(chart.Table.Rows, r => Assert.Equal(chart.Table.Headings.Count, r.Count));
        Assert.All(chart.Table.Rows.SelectMany(r => r), c => Assert.NotEqual("", c));
    }

    [Fact]
    public void Words_about_events_never_lie_on_each_other_and_a_line_of_one_never_crosses_anothers()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var narrow = round % 2 == 1;
            var events = Enumerable.Range(0, 1 + random.Next(9)).Select(i => new DatedNote(Month(0).AddDays(random.Next(700)), new string('n', 3 + random.Next(30)))).ToList();
            var svg = XmrChart.Draw(Words() with { Narrow = narrow }, Of([.. Enumerable.Range(0, 24).Select(i => (decimal?)(60 + (i * 7 % 13)))]) with { Events = events }).Read();
            Assert.Empty(svg.Overlaps());
            var written = string.Concat(svg.Texts());
            Assert.All(events, e => Assert.Contains(e.Text, written, StringComparison.Ordinal));
            foreach (var rule in svg.All("line").Where(l => l.Number("x1") == l.Number("x2") && l.Attribute("stroke-dasharray")?.Value == "2 3"))
                Assert.DoesNotContain(svg.All("text").Where(t => t.Value.StartsWith("nnn", StringComparison.Ordinal)).Select(t => t.Box()), b =>
                    b.Left < rule.Number("x1") - 1 && rule.Number("x1") + 1 < b.Right && b.Top < rule.Number("y2") && rule.Number("y1") < b.Bottom);
        }
    }

    [Fact]
    public void A_named_stretch_is_shaded_and_its_words_stand_clear_of_the_line()
    {
        var svg = Draw(Of([.. Enumerable.Range(0, 24).Select(i => (decimal?)(80 - i))]) with { Stretches = [new(Month(12), Month(23), "Twelve months below")] });
        var text = svg.All("text").Single(t => t.Value == "Twelve months below");
        Assert.Single(svg.All("rect"), r => r.Attribute("fill")?.Value == Purple);
        Assert.DoesNotContain(svg.Marks("circle", Blue), m => m.X > text.Box().Left && m.X < text.Box().Right && m.Y > text.Box().Top && m.Y < text.Box().Bottom);
    }

    [Fact]
    public void An_event_years_away_is_not_drawn_at_the_edge_as_if_it_belonged_there() =>
        Assert.DoesNotContain("Long ago", Draw(Of(1, 2, 3) with { Events = [new(new(1999, 1, 1), "Long ago")] }).Texts());

    [Fact]
    public void What_only_a_programmer_gets_wrong_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Draw(new("Rate", [Point(1, 1), Point(1, 2)])));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Phases = [new(Month(0), 5, 6, 7)] }));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Phases = [new(Month(1), 5, 4, 7), new(Month(0), 5, 4, 7)] }));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Forecast = [new(Month(0), "month 1", 1, null, null, null, null)] }));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Forecast = [new(Month(1), "month 2", 1, 2, 3, null, null)] }));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Targets = [new(Month(0), 5, 4)] }));
        Assert.Throws<ArgumentException>(() => Draw(Of(1) with { Stretches = [new(Month(1), Month(0), "Backwards")] }));
    }

    [Fact]
    public void Ten_years_of_months_cost_little_memory()
    {
        var series = Of([.. Enumerable.Range(0, 120).Select(i => (decimal?)(500 + (i * 37 % 61)))]) with { Phases = [new(Month(0), 530, 420, 640)], Targets = [new(Month(0), 600)] };
        XmrChart.Draw(Words(), series);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var chart = XmrChart.Draw(Words(), series);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 2 * chart.Svg.Length, 200_000);
        Assert.InRange(chart.Svg.Length, 5_000, 20_000);
    }

    [Fact]
    public void Ten_years_of_months_are_drawn_in_well_under_a_millisecond() =>
        // Compiled better after a while, and later still on a busy machine.
        Assert.Contains(Enumerable.Range(0, 40), _ => ChartSpeed.Quickest(50) < 900);
}

using System.Text;
using System.Xml.Linq;
using GoldenThread.Charts.Control;
using GoldenThread.Charts.Small;

namespace GoldenThread.Charts.Tests.Small;

public class SparklineTests
{
    private const string Name = "From 78% in October 2025 to 78.9% in September 2026; target 80%";

    private static decimal?[] Values(int count) => [.. Enumerable.Range(0, count).Select(i => (decimal?)(50 + (i * 37 % 31)))];

    [Theory]
    [InlineData(12)]
    [InlineData(24)]
    public void It_is_under_900_bytes_so_that_a_page_holds_1500(int count)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(Sparkline.Draw(Name, new(Values(count)) { Target = 70 })), 300, 700);
        var signals = Enumerable.Range(0, count).Select(i => i >= count - 7 ? PointSignal.Worse : PointSignal.None).ToList();
        Assert.InRange(Encoding.UTF8.GetByteCount(Sparkline.Draw(Name, new(Values(count)) { Target = 70, Signals = signals })), 300, 1200);
    }

    [Fact]
    public void It_is_an_image_with_the_given_name_and_no_ids_which_would_meet_again_on_the_page()
    {
        var svg = XElement.Parse(Sparkline.Draw("<b> \"A\" & \0", new([1, 2])));
        Assert.Equal(("img", "<b> \"A\" & \uFFFD"), (svg.Attribute("role")?.Value, svg.Attribute("aria-label")?.Value));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name == "id" || a.Name == "style");
        Assert.Throws<ArgumentException>(() => Sparkline.Draw(" ", new([1])));
    }

    [Fact]
    public void Charts_of_one_scale_put_the_same_figure_at_the_same_height()
    {
        var (low, high) = (new SparkSeries([10, 20]), new SparkSeries([20, 90]) { Target = 100 });
        var scale = SparkScale.Of(low, high);
        Assert.Equal((10m, 100m), (scale.From, scale.To));
        Assert.Equal(Path(Sparkline.Draw("A", low, scale))[1], Path(Sparkline.Draw("B", high, scale))[0] with { X = 115 });
        Assert.True(Path(Sparkline.Draw("A", low, scale))[0].Y > Path(Sparkline.Draw("A", low, scale))[1].Y);
        Assert.Throws<ArgumentException>(() => new SparkScale(1, 1));
    }

    [Fact]
    public void A_gap_stays_a_gap_and_a_lone_figure_is_still_seen()
    {
        var path = XElement.Parse(Sparkline.Draw("A", new([1, null, 2, null, 3, 4]))).Elements("path").Single().Attribute("d")!.Value;
        Assert.Equal(3, path.Count(c => c == 'M'));
        Assert.Equal(2, path.Split("h2").Length - 1);
        Assert.Empty(XElement.Parse(Sparkline.Draw("A", new([null, null]))).Elements());
        Assert.Single(XElement.Parse(Sparkline.Draw("A", new([7]))).Elements("circle"));
    }

    [Fact]
    public void The_last_figure_is_marked_by_its_signal()
    {
        string Last(PointSignal signal) => XElement.Parse(Sparkline.Draw("A", new([1, 2]) { Signals = [PointSignal.None, signal] })).Elements().Last().ToString();
        Assert.Equal(5, Enum.GetValues<PointSignal>().Select(Last).Distinct().Count());
        Assert.Throws<ArgumentException>(() => Sparkline.Draw("A", new([1, 2]) { Signals = [PointSignal.None] }));
    }

    [Fact]
    public void Whatever_the_figures_every_place_is_within_the_picture()
    {
        var random = new Random(2);
        for (var round = 0; round < 500; round++)
        {
            var size = Math.Pow(10, random.Next(-9, 15));
            var values = Enumerable.Range(0, 1 + random.Next(30)).Select(_ => random.Next(5) == 0 ? null : (decimal?)((random.NextDouble() - 0.5) * size)).ToList();
            Assert.All(Path(Sparkline.Draw("A", new(values) { Target = values[0] })), p => Assert.True(p.X is >= 0 and <= 120 && p.Y is >= 0 and <= 28, $"{p}"));
        }
        Assert.NotEmpty(Path(Sparkline.Draw("A", new([decimal.MaxValue, decimal.MinValue]))));
        Assert.NotEmpty(Path(Sparkline.Draw("A", new([decimal.MaxValue, decimal.MaxValue]))));
    }

    private static List<(double X, double Y)> Path(string svg) =>
    [
        .. XElement.Parse(svg).Elements("path").Where(p => p.Attribute("stroke-dasharray") is null && p.Attribute("fill") is null)
            .SelectMany(p => p.Attribute("d")!.Value.Replace("h2", "", StringComparison.Ordinal).Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries))
            .Select(p => p.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).Select(p => (p[0], p[1])),
    ];
}

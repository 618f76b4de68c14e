using System.Xml.Linq;
using GoldenThread.Charts;

namespace GoldenThread.Charts.Tests;

/// <summary>Reads a drawn chart as any reader of XML would.</summary>
internal static class Pictures
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static ChartWords Words(string headline = "Fewer actions are late", string subtitle = "Actions by status") => new("chart-1", headline, subtitle);

    public static XElement Read(this Chart chart) => XElement.Parse(chart.Svg);

    public static IEnumerable<XElement> All(this XElement svg, string name) => svg.Descendants(Svg + name);

    public static IEnumerable<string> Texts(this XElement svg) => svg.All("text").Select(t => t.Value);

    /// <summary>The round marks on the lines, without the larger one beside the label.</summary>
    public static IEnumerable<XElement> Points(this XElement svg) => svg.All("circle").Where(c => c.Attribute("r")!.Value == "3.5");

    public static string Description(this XElement svg) => svg.Element(Svg + "desc")!.Value;

    public static double Number(this XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    public static LineSeries Line(string name, params decimal?[] values) =>
        new(name, [.. values.Select((v, i) => new LinePoint(new DateOnly(2026, 1, 1).AddMonths(i), $"month {i + 1}", v))]);

    /// <summary>The marks of one colour on the chart itself, left of its labels, by their middle.</summary>
    public static List<(double X, double Y)> Marks(this XElement svg, string shape, string colour) =>
        [.. svg.All(shape).Where(m => m.Attribute("fill")?.Value == colour || (m.Attribute("fill")?.Value == Palette.White && m.Attribute("stroke")?.Value == colour)).Select(Middle)];

    public static (double X, double Y) Middle(this XElement mark)
    {
        if (mark.Attribute("cx") is not null) return (mark.Number("cx"), mark.Number("cy"));
        var corners = mark.Corners();
        return (corners.Average(c => c.X), (corners.Min(c => c.Y) + corners.Max(c => c.Y)) / 2);
    }

    public static List<(double X, double Y)> Corners(this XElement shape) =>
        [.. shape.Attribute("points")!.Value.Split(' ').Select(p => p.Split(',')).Select(p => (double.Parse(p[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The box of a text in a common sans serif face of 13: narrow letters, wide ones, capitals and the rest.</summary>
    public static (double Left, double Top, double Right, double Bottom) Box(this XElement text)
    {
        var length = text.Value.Sum(c => "iljtfr.,:;'|!()[] -".Contains(c, StringComparison.Ordinal) ? 3.8 : "mwMW%@".Contains(c, StringComparison.Ordinal) ? 10.5 : char.IsAsciiLetterUpper(c) ? 8.9 : 7.1);
        var x = text.Number("x");
        var left = text.Attribute("text-anchor")?.Value switch { "end" => x - length, "middle" => x - (length / 2), _ => x };
        return (left, text.Number("y") - 10, left + length, text.Number("y") + 2);
    }

    /// <summary>Texts that lie on each other, in words; none in a good picture.</summary>
    public static List<string> Overlaps(this XElement svg)
    {
        var texts = svg.All("text").Select(t => (t.Value, Box: t.Box())).ToList();
        return [.. from a in texts.Index() from b in texts.Skip(a.Index + 1)
            where a.Item.Box.Left < b.Box.Right && b.Box.Left < a.Item.Box.Right && a.Item.Box.Top < b.Box.Bottom && b.Box.Top < a.Item.Box.Bottom
            select $"{a.Item.Value} | {b.Value}"];
    }
}

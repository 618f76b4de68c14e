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
}

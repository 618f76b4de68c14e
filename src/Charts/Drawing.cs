using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Charts;

/// <summary>An svg element being drawn. Looks are presentation attributes, because a strict content security policy refuses inline style.</summary>
internal sealed class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement root;
    private readonly ChartWords words;

    public Drawing(ChartWords words, double width, double height)
    {
        this.words = words;
        root = new XElement(Svg + "svg",
            new XAttribute("class", "chart"),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{words.Id}-title {words.Id}-desc"),
            new XAttribute("font-family", "Arial, sans-serif"));
    }

    public void Rectangle(double x, double y, double width, double height, string fill, string? outline = null) =>
        Add("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", fill), ("stroke", outline));

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1, string? dashes = null) =>
        Add("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", colour), ("stroke-width", width), ("stroke-dasharray", dashes));

    public void Polyline(IEnumerable<(double X, double Y)> points, string colour) =>
        Add("polyline", ("points", string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}"))), ("fill", "none"), ("stroke", colour), ("stroke-width", 2));

    /// <summary>A mark of one of four shapes, so that series are told apart without colour.</summary>
    public void Mark(int shape, double x, double y, string colour, double size = 4)
    {
        if (shape == 0)
            Add("circle", ("cx", x), ("cy", y), ("r", size), ("fill", colour));
        else
            Add("polygon", ("points", string.Join(' ', Corners(shape, size * 1.3).Select(c => $"{Number(x + c.X)},{Number(y + c.Y)}"))), ("fill", colour));
    }

    public void Text(double x, double y, string text, string anchor = "start", bool bold = false, string colour = Palette.Ink)
    {
        var element = Add("text", ("x", x), ("y", y), ("fill", colour), ("font-size", 14), ("text-anchor", anchor == "start" ? null : anchor), ("font-weight", bold ? "bold" : null));
        element.Add(Printable(text));
    }

    /// <summary>The whole element, with the headline as its title and a description for those who can't see it.</summary>
    public string Finish(string description)
    {
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", words.Id + "-title"), Printable(words.Headline)),
            new XElement(Svg + "desc", new XAttribute("id", words.Id + "-desc"), Printable(description)));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A character that XML cannot hold (NUL, half a surrogate pair) shows as U+FFFD rather than vanish.</summary>
    public static string Printable(string text)
    {
        if (text.EnumerateRunes().All(r => r.Value > 0xFFFF || (XmlConvert.IsXmlChar((char)r.Value) && r.Value != 0xFFFD))) return text;
        return string.Concat(text.EnumerateRunes().Select(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));
    }

    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static (double X, double Y)[] Corners(int shape, double s) => shape switch
    {
        1 => [(-s * 0.8, -s * 0.8), (s * 0.8, -s * 0.8), (s * 0.8, s * 0.8), (-s * 0.8, s * 0.8)],
        2 => [(0, -s), (s, 0), (0, s), (-s, 0)],
        _ => [(0, -s), (s, s * 0.8), (-s, s * 0.8)],
    };

    private XElement Add(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        var element = new XElement(Svg + name);
        foreach (var (key, value) in attributes)
            if (value is not null) element.SetAttributeValue(key, value is string s ? s : Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
        root.Add(element);
        return element;
    }
}

namespace GoldenThread.Charts.Parts;

/// <summary>An svg element being drawn. Looks are presentation attributes, because a strict content security policy refuses inline style.</summary>
internal sealed class Drawing(ChartWords words, double width, double height)
{
    private readonly Markup body = new();

    public double Width => width;

    public void Rectangle(double x, double y, double width, double height, string fill, string? outline = null, double opacity = 1)
    {
        Start("rect", ("x", x), ("y", y), ("width", width), ("height", height));
        Paint("fill", fill, opacity == 1 ? null : opacity);
        Attribute("stroke", outline);
        body.Raw("/>");
    }

    public void Line(double x1, double y1, double x2, double y2, string colour, double width = 1, string? dashes = null)
    {
        Start("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));
        Stroke(colour, width, dashes);
        body.Raw("/>");
    }

    public void Polyline(ReadOnlySpan<(double X, double Y)> points, string colour, double width = 2, string? dashes = null)
    {
        Points("polyline", points);
        body.Raw(" fill=\"none\"");
        Stroke(colour, width, dashes);
        body.Raw(" stroke-linejoin=\"round\"/>");
    }

    public void Area(ReadOnlySpan<(double X, double Y)> points, string fill, double opacity)
    {
        Points("polygon", points);
        Paint("fill", fill, opacity);
        body.Raw("/>");
    }

    /// <summary>A mark whose shape tells what it is without its colour; a hollow one is white with an outline.</summary>
    public void Mark(Shape shape, double x, double y, string colour, double size = 4, bool hollow = false)
    {
        if (shape == Shape.Disc)
        {
            Start("circle", ("cx", x), ("cy", y), ("r", size));
        }
        else
        {
            var s = size * 1.3;
            ReadOnlySpan<(double X, double Y)> corners = shape switch
            {
                Shape.Square => [(x - (s * 0.75), y - (s * 0.75)), (x + (s * 0.75), y - (s * 0.75)), (x + (s * 0.75), y + (s * 0.75)), (x - (s * 0.75), y + (s * 0.75))],
                Shape.Diamond => [(x, y - s), (x + s, y), (x, y + s), (x - s, y)],
                Shape.Up => [(x, y - s), (x + s, y + (s * 0.8)), (x - s, y + (s * 0.8))],
                _ => [(x, y + s), (x + s, y - (s * 0.8)), (x - s, y - (s * 0.8))],
            };
            Points("polygon", corners);
        }
        body.Raw(" fill=\"").Raw(hollow ? Palette.White : colour).Raw("\" stroke=\"").Raw(hollow ? colour : Palette.White).Raw(hollow ? "\" stroke-width=\"2\"/>" : "\"/>");
    }

    public void Text(double x, double y, ReadOnlySpan<char> text, string anchor = "start", bool bold = false, string colour = Palette.Ink, bool halo = false)
    {
        Start("text", ("x", x), ("y", y));
        if (halo) body.Raw(" stroke=\"#FFFFFF\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        Attribute("fill", colour == Palette.Ink ? null : colour);
        Attribute("text-anchor", anchor == "start" ? null : anchor);
        Attribute("font-weight", bold ? "bold" : null);
        body.Raw(">").Text(text).Raw("</text>");
    }

    public void Open(double x, double y) => body.Raw("<g transform=\"translate(").Number(x).Raw(" ").Number(y).Raw(")\">");

    public void Close() => body.Raw("</g>");

    /// <summary>Markup drawn elsewhere, as it is.</summary>
    public void Put(ReadOnlySpan<char> drawn) => body.Raw(drawn);

    /// <summary>The whole element, with the headline as its title and a description for those who can't see it.</summary>
    public string Finish(string description)
    {
        var whole = new Markup();
        whole.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 ").Number(width).Raw(" ").Number(height).Raw("\"");
        whole.Attribute("width", width).Attribute("height", height);
        whole.Raw(" role=\"img\" aria-labelledby=\"").Raw(words.Id).Raw("-title ").Raw(words.Id).Raw("-desc\" font-family=\"Arial, sans-serif\" font-size=\"").Number(Lettering.Size);
        whole.Raw("\" fill=\"").Raw(Palette.Ink).Raw("\"><title id=\"").Raw(words.Id).Raw("-title\">").Text(words.Headline);
        whole.Raw("</title><desc id=\"").Raw(words.Id).Raw("-desc\">").Text(description).Raw("</desc>").Raw(body.Written).Raw("</svg>");
        body.Release();
        return whole.End();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, double Value)> places)
    {
        body.Raw("<").Raw(name);
        foreach (var (key, value) in places) body.Attribute(key, value);
    }

    private void Points(string name, ReadOnlySpan<(double X, double Y)> points)
    {
        body.Raw("<").Raw(name).Raw(" points=\"");
        for (var i = 0; i < points.Length; i++) body.Raw(i == 0 ? "" : " ").Number(points[i].X).Raw(",").Number(points[i].Y);
        body.Raw("\"");
    }

    private void Stroke(string colour, double width, string? dashes)
    {
        Attribute("stroke", colour);
        if (width != 1) body.Attribute("stroke-width", width);
        Attribute("stroke-dasharray", dashes);
    }

    private void Paint(string name, string colour, double? opacity)
    {
        Attribute(name, colour);
        if (opacity is { } part) body.Raw(" ").Raw(name).Raw("-opacity=\".").Raw(((int)Math.Round(part * 100)).ToString("00", System.Globalization.CultureInfo.InvariantCulture)).Raw("\"");
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null) body.Attribute(name, value);
    }
}

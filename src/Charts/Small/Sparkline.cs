using GoldenThread.Charts.Control;
using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Small;

/// <summary>A line the size of a few words, for tables of many measures: no axis, the target dashed, the last figure marked. It says itself in its name alone.</summary>
public static class Sparkline
{
    private const double Width = 120, Height = 28, Edge = 5;

    /// <param name="name">What a screen reader says: "From 78% in October 2025 to 78.9% in September 2026; target 80%".</param>
    /// <param name="series">The figures.</param>
    /// <param name="scale">The axis that it shares with others; null for one of its own.</param>
    /// <returns>An svg element for a page, without ids.</returns>
    public static string Draw(string name, SparkSeries series, SparkScale? scale = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var svg = new Markup();
        svg.Raw("<svg class=\"spark\" viewBox=\"0 0 120 28\" width=\"120\" height=\"28\" role=\"img\" fill=\"none\"").Attribute("aria-label", name).Raw(">");
        Line(svg, series, scale ?? SparkScale.Of(series), Edge, Edge, Width - Edge, Height - Edge, 1.5, 3);
        return svg.Raw("</svg>").End();
    }

    /// <summary>The target, the line, the signals and the last figure, between two corners.</summary>
    internal static void Line(Markup svg, SparkSeries series, SparkScale scale, double left, double top, double right, double bottom, double width, double size)
    {
        if (series.Signals.Count > 0 && series.Signals.Count != series.Values.Count) throw new ArgumentException($"{series.Values.Count} figures have {series.Signals.Count} signals.", nameof(series));
        double X(int i) => series.Values.Count == 1 ? right : left + (i * (right - left) / (series.Values.Count - 1));
        double Y(decimal value) => scale.Place(value, bottom, top);

        if (series.Target is { } target)
            svg.Raw("<path stroke=\"#F46A25\" stroke-width=\"1.5\" stroke-dasharray=\"6 3\" d=\"M").Number(left).Raw(" ").Number(Y(target)).Raw("H").Number(right).Raw("\"/>");
        var last = -1;
        for (var i = 0; i < series.Values.Count; i++)
            if (series.Values[i] is not null) last = i;
        if (last < 0) return;

        var signal = series.Signals.Count > 0 ? series.Signals[last] : PointSignal.None;
        svg.Raw("<path stroke=\"").Raw(signal.Colour()).Raw("\" stroke-width=\"").Number(width).Raw("\" d=\"");
        for (var i = 0; i <= last; i++)
        {
            if (series.Values[i] is not { } value) continue;
            var begins = i == 0 || series.Values[i - 1] is null;
            // A figure between two gaps is a dot: a line of no length with no round end would vanish.
            var alone = begins && i < last && series.Values[i + 1] is null;
            svg.Raw(begins ? "M" : "L").Number(X(i) - (alone ? 1 : 0)).Raw(" ").Number(Y(value));
            if (alone) svg.Raw("h2");
        }
        svg.Raw("\"/>");
        for (var i = 0; i < last && series.Signals.Count > 0; i++)
            if (series.Signals[i] != PointSignal.None && series.Values[i] is { } value) Mark(svg, series.Signals[i], X(i), Y(value), size * 0.8);
        Mark(svg, signal, X(last), Y(series.Values[last]!.Value), size);
    }

    private static void Mark(Markup svg, PointSignal signal, double x, double y, double size)
    {
        if (signal == PointSignal.None)
        {
            svg.Raw("<circle").Attribute("cx", x).Attribute("cy", y).Attribute("r", size).Raw(" fill=\"#12436D\"/>");
            return;
        }
        svg.Raw("<path fill=\"").Raw(signal.Colour()).Raw("\" d=\"M").Number(signal is PointSignal.Better ? x - size : x).Raw(" ");
        _ = signal switch
        {
            PointSignal.Better => svg.Number(y - size).Raw("h").Number(2 * size).Raw("v").Number(2 * size).Raw("h").Number(-2 * size),
            PointSignal.Worse => Steps(svg.Number(y - (size * 1.3)), size * 1.3, size * 1.3, -size * 1.3, size * 1.3, -size * 1.3, -size * 1.3),
            PointSignal.High => Steps(svg.Number(y - (size * 1.2)), size * 1.2, size * 2.2, -size * 2.4, 0),
            _ => Steps(svg.Number(y + (size * 1.2)), size * 1.2, -size * 2.2, -size * 2.4, 0),
        };
        svg.Raw("z\"/>");
    }

    private static Markup Steps(Markup svg, params ReadOnlySpan<double> steps)
    {
        for (var i = 0; i < steps.Length; i += 2) svg.Raw("l").Number(steps[i]).Raw(" ").Number(steps[i + 1]);
        return svg;
    }
}

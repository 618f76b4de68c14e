using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Control;

/// <summary>The layers of a control chart, from the shading behind to the words in front.</summary>
internal sealed class XmrPicture(ChartWords words, XmrSeries series, Plot plot)
{
    private readonly Spans spans = new(plot, [.. series.Points.Select(p => p.Day), .. series.Forecast.Select(f => f.Day)]);
    private readonly List<XmrPoint> known = [.. series.Points.Where(p => p.Value is not null)];
    private readonly Clearing clearing = new();
    private double shift;

    public Drawing Draw()
    {
        var key = new Key(KeyItems(), plot.Left, plot.Width);
        Occupy();
        var inside = series.Stretches.Select(s => (Stretch: s, At: PlaceInside(s))).ToList();
        var notes = Notes.Place(
        [
            .. series.Phases.Skip(1).Select(p => new Note(spans.Start(p.From), p.Label ?? "New limits", true, $"{XmrTable.InWords(p.From)}: {p.Label ?? "New limits"}")),
            .. series.Events.Select(e => new Note(Math.Clamp(plot.X(e.Day), plot.Left, plot.Right), e.Text, false, $"{XmrTable.InWords(e.Day)}: {e.Text}")),
            .. inside.Where(i => i.At is null).Select(i => new Note(spans.Start(i.Stretch.From) + 1, i.Stretch.Text)),
        ], plot.Width);
        shift = key.Height + notes.Above;
        plot.Begin(shift, notes.Below);

        Shade();
        Levels();
        Targets();
        Fan();
        Figures();
        notes.Draw(plot.Drawing, plot.Top, plot.Bottom, plot.Bottom + 42);
        key.Draw(plot.Drawing, 2);
        foreach (var (stretch, at) in inside)
            if (at is var (x, y)) plot.Drawing.Text(x, y + shift, stretch.Text, halo: true);
        return plot.Drawing;
    }

    private IEnumerable<KeyItem> KeyItems()
    {
        foreach (var signal in known.Select(p => p.Signal).Where(s => s != PointSignal.None).Distinct().Order())
            yield return new(signal.InWords(), signal.Colour(), signal.Shape());
        if (known.Exists(p => p.Provisional)) yield return new("Provisional", Palette.Series[0], Hollow: true);
        if (series.Forecast.Any(f => f is { Lower80: not null, Upper80: not null })) yield return new("80% range", Palette.Series[0], Opacity: 0.3);
        if (series.Forecast.Any(f => f is { Lower95: not null, Upper95: not null })) yield return new("95% range", Palette.Series[0], Opacity: 0.14);
    }

    private void Shade()
    {
        var end = series.Points.Count == 0 ? plot.Left : spans.End(series.Points[^1].Day);
        for (var i = 0; i < series.Phases.Count; i++)
        {
            var (from, to) = (Start(i), Math.Min(End(i), end));
            if (series.Phases[i] is { Lower: { } lower, Upper: { } upper } && to > from)
                plot.Drawing.Rectangle(from, plot.Y(upper), to - from, plot.Y(lower) - plot.Y(upper), Palette.Series[0], opacity: 0.06);
        }
        foreach (var stretch in series.Stretches)
        {
            var from = spans.Start(stretch.From);
            plot.Drawing.Rectangle(from, plot.Top, Math.Max(0, spans.End(stretch.To) - from), plot.Bottom - plot.Top, Palette.Series[2], opacity: 0.06);
        }
    }

    private void Levels()
    {
        for (var i = 0; i < series.Phases.Count; i++)
        {
            var phase = series.Phases[i];
            Level(i, phase.Lower, 1.3, "3 4");
            Level(i, phase.Upper, 1.3, "3 4");
            Level(i, phase.Mean, 1.5, null);
            if (!series.ShowsNearLimits) continue;
            Level(i, phase.NearLower, 0.8, "1 4");
            Level(i, phase.NearUpper, 0.8, "1 4");
        }
    }

    private void Level(int phase, decimal? value, double width, string? dashes)
    {
        if (value is { } v && End(phase) > Start(phase)) plot.Drawing.Line(Start(phase), plot.Y(v), End(phase), plot.Y(v), Palette.Series[0], width, dashes);
    }

    private void Targets()
    {
        foreach (var line in Steps(t => t.Value).Concat(Steps(t => t.UpTo)))
        {
            // White beneath, because on a tint orange falls below 3:1.
            plot.Drawing.Polyline(line, Palette.White, 4);
            plot.Drawing.Polyline(line, Palette.Series[3], 2, "9 4");
        }
    }

    private IEnumerable<(double X, double Y)[]> Steps(Func<TargetStep, decimal?> value)
    {
        var line = new List<(double, double)>();
        for (var i = 0; i < series.Targets.Count; i++)
        {
            var (from, to) = (spans.Start(series.Targets[i].From), i + 1 < series.Targets.Count ? spans.Start(series.Targets[i + 1].From) : plot.Right);
            if (value(series.Targets[i]) is { } v && to > from) line.AddRange([(from, plot.Y(v)), (to, plot.Y(v))]);
            else if (to > from && line.Count > 0)
            {
                yield return [.. line];
                line.Clear();
            }
        }
        if (line.Count > 0) yield return [.. line];
    }

    private void Fan()
    {
        if (series.Forecast.Count == 0) return;
        Band(f => (f.Lower95, f.Upper95), 0.14);
        Band(f => (f.Lower80, f.Upper80), 0.18);
        plot.Drawing.Polyline([.. From, .. series.Forecast.Select(f => (plot.X(f.Day), plot.Y(f.Mean)))], Palette.Series[0], 2, "5 4");
    }

    private void Band(Func<ForecastStep, (decimal? Lower, decimal? Upper)> range, double opacity)
    {
        var steps = series.Forecast.Where(f => range(f) is { Lower: not null, Upper: not null }).ToList();
        if (steps.Count == 0) return;
        plot.Drawing.Area(
        [
            .. From,
            .. steps.Select(f => (plot.X(f.Day), plot.Y(range(f).Upper!.Value))),
            .. steps.AsEnumerable().Reverse().Select(f => (plot.X(f.Day), plot.Y(range(f).Lower!.Value))),
        ], Palette.Series[0], opacity);
    }

    /// <summary>The last figure, from which a forecast spreads; nowhere when the last figures are missing.</summary>
    private (double X, double Y)[] From => series.Points.Count > 0 && series.Points[^1] is { Value: { } last } point ? [(plot.X(point.Day), plot.Y(last))] : [];

    private void Figures()
    {
        foreach (var run in Runs())
            if (run.Length > 1) plot.Drawing.Polyline(run, Palette.Quiet, 1.5);
        foreach (var point in known)
            plot.Drawing.Mark(point.Signal.Shape(), plot.X(point.Day), plot.Y(point.Value!.Value), point.Signal.Colour(), Size + (point.Signal == PointSignal.None ? 0 : 1), point.Provisional);
        if (series.Forecast.Count == 0 || known.Count == 0) return;

        // The labels at the right name the forecast, so the last figure is named where it stands.
        var last = known[^1];
        var text = $"{last.Label} {words.Number(last.Value!.Value)}";
        var (x, y, length) = (plot.X(last.Day), plot.Y(last.Value.Value), Lettering.Width(text, true));
        (double X, double Y)[] places = [(x - length, y - 12), (x - length, y + 22), (x - (length / 2), y - 30), (x - (length / 2), y + 38), (x - length, y - 30), (x - length, y + 38)];
        var place = places.FirstOrDefault(p => p.X > plot.Left && p.Y - 12 > plot.Top && p.Y < plot.Bottom - 2 && clearing.TryTake(p.X, p.Y - 11 - shift, length, 14), (X: Math.Max(plot.Left, x - length), Y: Math.Max(plot.Top + 12, y - 12)));
        plot.Drawing.Text(place.X, place.Y, text, bold: true, halo: true);
    }

    private double Size => series.Points.Count > 60 ? words.Narrow ? 2 : 3 : words.Narrow ? 3 : 4;

    private double Start(int phase) => spans.Start(series.Phases[phase].From);

    private double End(int phase) => phase + 1 < series.Phases.Count ? Start(phase + 1) : plot.Right;

    private IEnumerable<(double X, double Y)[]> Runs()
    {
        var run = new List<(double, double)>();
        foreach (var point in series.Points)
        {
            if (point.Value is { } value)
            {
                run.Add((plot.X(point.Day), plot.Y(value)));
                continue;
            }
            if (run.Count > 0) yield return [.. run];
            run.Clear();
        }
        if (run.Count > 0) yield return [.. run];
    }

    private void Occupy()
    {
        foreach (var run in Runs()) clearing.Line(run);
        foreach (var line in Steps(t => t.Value).Concat(Steps(t => t.UpTo))) clearing.Line(line);
        for (var i = 0; i < series.Phases.Count; i++)
            foreach (var level in new[] { series.Phases[i].Lower, series.Phases[i].Mean, series.Phases[i].Upper })
                if (level is { } v) clearing.Line([(Start(i), plot.Y(v)), (End(i), plot.Y(v))]);
        if (series.Forecast.Count == 0) return;
        clearing.Line([.. From, .. series.Forecast.Select(f => (plot.X(f.Day), plot.Y(f.Mean)))]);
        clearing.Line([.. From, .. series.Forecast.Select(f => (plot.X(f.Day), plot.Y(f.Upper95 ?? f.Mean)))]);
        clearing.Line([.. From, .. series.Forecast.Select(f => (plot.X(f.Day), plot.Y(f.Lower95 ?? f.Mean)))]);
    }

    /// <summary>A place for a stretch's words at its foot or at its head, where no line passes.</summary>
    private (double X, double Y)? PlaceInside(NamedStretch stretch)
    {
        var (x, length) = (spans.Start(stretch.From) + 8, Lettering.Width(stretch.Text));
        if (x + length > plot.Right - 2) x = Math.Max(plot.Left + 2, spans.End(stretch.To) - 8 - length);
        if (x + length > plot.Right - 2) return null;
        foreach (var y in (ReadOnlySpan<double>)[plot.Bottom - 9, plot.Top + 16])
            if (clearing.TryTake(x, y - 14, length, 20)) return (x, y);
        return null;
    }
}

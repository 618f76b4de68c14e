using System.Globalization;

namespace GoldenThread.Charts.Control;

/// <summary>A control chart in words: its table and its description.</summary>
internal static class XmrTable
{
    public static ChartTable Of(ChartWords words, XmrSeries series)
    {
        var columns = new List<(string Heading, Func<XmrPoint, int, string> Cell, Func<ForecastStep, string> Next)>();
        void Level(string name, Func<XmrPhase, decimal?> value)
        {
            if (!series.Phases.Any(p => value(p) is not null)) return;
            string[] written = [.. series.Phases.Select(p => Number(words, value(p)))];
            columns.Add((name, (_, phase) => phase < 0 ? "none" : written[phase], _ => written[^1]));
        }
        Level("Average", p => p.Mean);
        Level("Lower limit", p => p.Lower);
        Level("Upper limit", p => p.Upper);
        if (series.ShowsNearLimits)
        {
            Level("Lower near limit", p => p.NearLower);
            Level("Upper near limit", p => p.NearUpper);
        }
        if (series.Targets.Count > 0)
        {
            string[] written = [.. series.Targets.Select(t => t.Value is null ? "none" : Written(words, t))];
            string Target(DateOnly day)
            {
                for (var i = written.Length - 1; i >= 0; i--)
                    if (series.Targets[i].From <= day) return written[i];
                return "none";
            }
            columns.Add(("Target", (p, _) => Target(p.Day), f => Target(f.Day)));
        }
        if (series.Points.Any(p => p.Signal != PointSignal.None))
            columns.Add(("What it shows", (p, _) => p.Value is null ? "nothing" : p.Signal == PointSignal.None ? "No significant change" : p.SignalWords is { } said ? $"{p.Signal.InWords()}: {said}" : p.Signal.InWords(), _ => "nothing yet"));
        if (series.Forecast.Any(f => Ranges(words, f).Any())) columns.Add(("Likely range", (_, _) => "past", f => string.Join(", ", Ranges(words, f))));
        var happened = Happened(series);
        if (happened.Count > 0) columns.Add(("What happened", (p, _) => happened.GetValueOrDefault(p.Day, "nothing noted"), f => happened.GetValueOrDefault(f.Day, "nothing noted")));

        var rows = new List<IReadOnlyList<string>>(series.Points.Count + series.Forecast.Count);
        var phase = -1;
        foreach (var point in series.Points)
        {
            while (phase + 1 < series.Phases.Count && series.Phases[phase + 1].From <= point.Day) phase++;
            var row = new string[columns.Count + 2];
            (row[0], row[1]) = (point.Label, Figure(words, point));
            for (var c = 0; c < columns.Count; c++) row[c + 2] = columns[c].Cell(point, phase);
            rows.Add(row);
        }
        foreach (var step in series.Forecast) rows.Add([step.Label, $"{words.Number(step.Mean)} (forecast)", .. columns.Select(c => c.Next(step))]);
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, series.Name, .. columns.Select(c => c.Heading)], rows);
    }

    public static IEnumerable<string> Ranges(ChartWords words, ForecastStep step)
    {
        if (step is { Lower80: { } lower80, Upper80: { } upper80 }) yield return $"80% range {words.Number(lower80)} to {words.Number(upper80)}";
        if (step is { Lower95: { } lower95, Upper95: { } upper95 }) yield return $"95% range {words.Number(lower95)} to {words.Number(upper95)}";
    }

    public static string Describe(ChartWords words, string subtitle, XmrSeries series)
    {
        var said = new List<string> { subtitle.TrimEnd('.') + "." };
        string At(XmrPoint p) => $"{words.Number(p.Value!.Value)} in {p.Label}";
        var known = series.Points.Where(p => p.Value is not null).ToList();
        if (known.Count == 1) said.Add($"{series.Name}: {At(known[0])}.");
        if (known.Count > 1) said.Add($"{series.Name}: from {At(known[0])} to {At(known[^1])}; lowest {At(known.MinBy(p => p.Value)!)}, highest {At(known.MaxBy(p => p.Value)!)}.");
        if (known.Count < series.Points.Count) said.Add($"{series.Points.Count - known.Count} of {series.Points.Count} dates have no figure.");
        for (var i = 0; i < series.Phases.Count; i++)
            if (series.Phases[i] is { Mean: { } mean } phase)
                said.Add((i == 0 ? "" : $"{(phase.Label ?? "New limits").TrimEnd('.')}: ") + $"Average {words.Number(mean)}" + (phase is { Lower: { } lower, Upper: { } upper } ? $", limits {words.Number(lower)} and {words.Number(upper)}." : ", no limits."));
        if (series.Targets.Count > 0) said.Add(series.Targets[^1].Value is null ? "No target now." : $"Target {Written(words, series.Targets[^1])}.");
        foreach (var group in known.Where(p => p.Signal != PointSignal.None).GroupBy(p => p.Signal).OrderBy(g => g.Key))
            said.Add($"{group.Key.InWords()}: {string.Join(", ", group.Count() > 6 ? [$"{group.Count()} points, the last in {group.Last().Label}"] : group.Select(p => p.Label))}.");
        said.AddRange(series.Stretches.Select(s => s.Text.TrimEnd('.') + "."));
        said.AddRange(series.Events.Select(e => $"{InWords(e.Day)}: {e.Text.TrimEnd('.')}."));
        if (series.Forecast.Count > 0)
            said.Add($"Forecast for {series.Forecast[^1].Label}: {string.Join(", ", Ranges(words, series.Forecast[^1]).Prepend(words.Number(series.Forecast[^1].Mean)))}.");
        said.Add("All numbers are in the table that follows.");
        return string.Join(' ', said);
    }

    private static string Figure(ChartWords words, XmrPoint point)
    {
        if (point.Value is not { } value) return point.Note ?? "no figure";
        var notes = point.Provisional ? point.Note is null ? "provisional" : $"provisional, {point.Note}" : point.Note;
        return notes is null ? words.Number(value) : $"{words.Number(value)} ({notes})";
    }

    private static string Number(ChartWords words, decimal? value) => value is { } v ? words.Number(v) : "none";

    private static string Written(ChartWords words, TargetStep target) =>
        target.UpTo is { } upTo ? $"{words.Number(target.Value!.Value)} to {words.Number(upTo)}" : words.Number(target.Value!.Value);

    /// <summary>What is written over the picture, in the row of the date beside which it stands.</summary>
    private static Dictionary<DateOnly, string> Happened(XmrSeries series)
    {
        var days = series.Points.Select(p => p.Day).Concat(series.Forecast.Select(f => f.Day)).ToList();
        if (days.Count == 0) return [];
        DateOnly Beside(DateOnly day) => days.MinBy(d => Math.Abs(d.DayNumber - day.DayNumber));
        return series.Phases.Skip(1).Select(p => (Day: Beside(p.From), Text: p.Label ?? "New limits"))
            .Concat(series.Stretches.Select(s => (Day: Beside(s.From), s.Text)))
            .Concat(series.Events.Select(e => (Day: Beside(e.Day), Text: $"{InWords(e.Day)}: {e.Text}")))
            .GroupBy(n => n.Day).ToDictionary(g => g.Key, g => string.Join("; ", g.Select(n => n.Text)));
    }

    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

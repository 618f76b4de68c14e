namespace GoldenThread.Charts.Control;

/// <summary>What a control chart draws; worked out by the caller, who also puts the signals in words.</summary>
/// <param name="Name">What the figures are.</param>
/// <param name="Points">The figures, one for each day, in any order.</param>
public sealed record XmrSeries(string Name, IReadOnlyList<XmrPoint> Points)
{
    /// <summary>The stretches with a mean and limits of their own, earliest first.</summary>
    public IReadOnlyList<XmrPhase> Phases { get; init; } = [];

    /// <summary>The target and its changes, earliest first.</summary>
    public IReadOnlyList<TargetStep> Targets { get; init; } = [];

    /// <summary>What happened when.</summary>
    public IReadOnlyList<DatedNote> Events { get; init; } = [];

    /// <summary>Stretches that are shaded and named.</summary>
    public IReadOnlyList<NamedStretch> Stretches { get; init; } = [];

    /// <summary>The periods to come, earliest first, after the last point.</summary>
    public IReadOnlyList<ForecastStep> Forecast { get; init; } = [];

    /// <summary>Whether the near limits are drawn too, where a phase has them.</summary>
    public bool ShowsNearLimits { get; init; }

    /// <summary>Whether the axis must reach 0.</summary>
    public bool FromZero { get; init; }

    /// <summary>In the order of time, without the events that lie more than a period away from every point.</summary>
    internal XmrSeries Ordered()
    {
        List<XmrPoint> points = [.. Points.OrderBy(p => p.Day)];
        int[] days = [.. points.Select(p => p.Day.DayNumber), .. Forecast.Select(f => f.Day.DayNumber)];
        if (days.Length == 0) return this with { Events = [] };
        var gap = days.Zip(days.Skip(1), (a, b) => b - a).DefaultIfEmpty(31).Max();
        return this with { Points = points, Events = [.. Events.Where(e => e.Day.DayNumber >= days[0] - gap && e.Day.DayNumber <= days[^1] + gap).OrderBy(e => e.Day)] };
    }

    /// <summary>Refuses what only a programmer can get wrong.</summary>
    internal void Check()
    {
        Rising(Points.Select(p => p.Day).Order(), "Two points have one day.");
        Rising(Phases.Select(p => p.From), "Phases are given earliest first.");
        Rising(Targets.Select(t => t.From), "Targets are given earliest first.");
        Rising([.. Points.Count == 0 ? [] : new[] { Points.Max(p => p.Day) }, .. Forecast.Select(f => f.Day)], "A forecast is for days after the last point, earliest first.");
        foreach (var phase in Phases)
            InOrder([phase.Lower, phase.NearLower, phase.Mean, phase.NearUpper, phase.Upper], "Limits and mean are in order.");
        foreach (var step in Forecast)
            InOrder([step.Lower95, step.Lower80, step.Mean, step.Upper80, step.Upper95], "The intervals of a forecast are in order.");
        foreach (var target in Targets)
            InOrder([target.Value, target.UpTo], "A range begins with its lesser end.");
        foreach (var stretch in Stretches)
            if (stretch.To < stretch.From) throw new ArgumentException("A stretch ends after it begins.");
    }

    private static void Rising(IEnumerable<DateOnly> days, string message)
    {
        var previous = (DateOnly?)null;
        foreach (var day in days)
        {
            if (day <= previous) throw new ArgumentException(message);
            previous = day;
        }
    }

    private static void InOrder(ReadOnlySpan<decimal?> values, string message)
    {
        var previous = (decimal?)null;
        foreach (var value in values)
        {
            if (value < previous) throw new ArgumentException(message);
            previous = value ?? previous;
        }
    }
}

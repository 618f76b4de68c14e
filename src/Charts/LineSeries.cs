namespace GoldenThread.Charts;

/// <summary>One line of a line chart.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points)
{
    /// <summary>
    /// The same with its first figure as 100, so that measures in different units can be held against each other; the figures themselves, as <paramref name="number"/> writes them, are its notes.
    /// Without a first figure above 0 there is no such line: each point says so.
    /// </summary>
    public LineSeries IndexedTo100(Func<decimal, string> number)
    {
        var ordered = Points.OrderBy(p => p.Day).ToList();
        var first = ordered.Find(p => p.Value is not null)?.Value;
        return this with
        {
            Points = [.. ordered.Select(p => p.Value is not { } value ? p
                : first is not > 0 || (double)value / (double)first.Value > 1e20 ? p with { Value = null, Note = $"{Written(p)}, cannot be indexed" }
                : p with { Value = value / first.Value * 100, Note = Written(p) })],
        };

        string Written(LinePoint point) => number(point.Value!.Value) + (point.Note is null ? "" : $", {point.Note}");
    }
}

/// <summary>A number at a date.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Label">What its period is called: "September 2026".</param>
/// <param name="Value">The number; null where there is none, and then the line is broken there.</param>
/// <param name="Note">Why there is no number ("not due yet", "suppressed"), or what to know about it.</param>
/// <param name="Marked">Whether it is singled out, by shape and colour.</param>
public sealed record LinePoint(DateOnly Day, string Label, decimal? Value, string? Note = null, bool Marked = false);

/// <summary>A level across the whole chart: a target, an average, a limit.</summary>
public sealed record ReferenceLine(string Name, decimal Value, ReferenceLineKind Kind);

/// <summary>What a level is; each kind has its own stroke.</summary>
public enum ReferenceLineKind
{
    /// <summary>Orange, dashed.</summary>
    Target,

    /// <summary>Thin, unbroken.</summary>
    Average,

    /// <summary>Thin, dotted.</summary>
    Limit,
}

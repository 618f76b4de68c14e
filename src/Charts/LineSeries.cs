namespace GoldenThread.Charts;

/// <summary>One line of a line chart.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<LinePoint> Points);

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

namespace GoldenThread.Charts.Control;

/// <summary>A stretch that is shaded and named: "Nine months below the average".</summary>
/// <param name="From">The day of its first point.</param>
/// <param name="To">The day of its last point.</param>
/// <param name="Text">What it is.</param>
public sealed record NamedStretch(DateOnly From, DateOnly To, string Text);

namespace GoldenThread.Charts.Control;

/// <summary>A figure of a control chart.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Label">What its period is called: "September 2026".</param>
/// <param name="Value">The figure; null where there is none, and then the line is broken there.</param>
public sealed record XmrPoint(DateOnly Day, string Label, decimal? Value)
{
    /// <summary>What it signals; its shape and colour.</summary>
    public PointSignal Signal { get; init; }

    /// <summary>The rule that it meets, in words for the table: "Seven months below the average".</summary>
    public string? SignalWords { get; init; }

    /// <summary>Whether it may still change; drawn hollow.</summary>
    public bool Provisional { get; init; }

    /// <summary>Why there is no figure ("suppressed", "not due yet"), or what to know about it.</summary>
    public string? Note { get; init; }
}

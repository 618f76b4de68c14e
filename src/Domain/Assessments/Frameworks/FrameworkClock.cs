namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>By when something is to be done under a framework.</summary>
public sealed record FrameworkClock
{
    /// <summary>What is to be done: "action plan to the inspectorate".</summary>
    public required string Event { get; init; }

    /// <summary>From what it counts: "publication of the report".</summary>
    public required string After { get; init; }

    /// <summary>How many units; negative for before.</summary>
    public required int Amount { get; init; }

    /// <summary>What is counted.</summary>
    public required ClockUnit Unit { get; init; }

    /// <summary>How strict it is.</summary>
    public ClockKind Kind { get; init; }

    /// <summary>Where it was read; empty where the framework's own sources say it.</summary>
    public string Source { get; init; } = "";
}

/// <summary>What a clock counts.</summary>
public enum ClockUnit
{
    /// <summary>Days on which the council's offices work.</summary>
    WorkingDays,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>How strict a clock is.</summary>
public enum ClockKind
{
    /// <summary>No later.</summary>
    Within,

    /// <summary>Around then.</summary>
    About,

    /// <summary>Again at least so often.</summary>
    Every,
}

namespace GoldenThread.Domain.Boards;

/// <summary>To whom a briefing goes, from whom, and about what (R107).</summary>
public sealed record BriefingHead
{
    /// <summary>To whom.</summary>
    public required string To { get; init; }

    /// <summary>For whom besides; empty for nobody.</summary>
    public string AlsoFor { get; init; } = "";

    /// <summary>From whom, in the order in which they sign.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>About what.</summary>
    public required string Subject { get; init; }

    /// <summary>Under what it is given: the framework that was agreed, and when; empty for nothing.</summary>
    public string Basis { get; init; } = "";
}

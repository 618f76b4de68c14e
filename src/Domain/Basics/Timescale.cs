namespace GoldenThread.Domain.Basics;

/// <summary>A timescale as written and as understood.</summary>
public sealed record Timescale
{
    /// <summary>As written.</summary>
    public required string Text { get; init; }
    /// <summary>What kind.</summary>
    public TimescaleKind Kind { get; init; }
    /// <summary>From.</summary>
    public DateOnly? From { get; init; }
    /// <summary>Due.</summary>
    public DateOnly? Due { get; init; }
    /// <summary>Months between.</summary>
    public int? Months { get; init; }
    /// <summary>Weeks between.</summary>
    public int? Weeks { get; init; }
    /// <summary>Review by.</summary>
    public DateOnly? ReviewBy { get; init; }
    /// <summary>Dates.</summary>
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];
    /// <summary>Linked to.</summary>
    public string? LinkedTo { get; init; }
    /// <summary>Refs.</summary>
    public IReadOnlyList<string> Refs { get; init; } = [];
}

/// <summary>Kinds.</summary>
public enum TimescaleKind
{
    /// <summary>None.</summary>
    None,
    /// <summary>By.</summary>
    By,
    /// <summary>During.</summary>
    During,
    /// <summary>Every.</summary>
    Every,
    /// <summary>Ongoing.</summary>
    Ongoing,
    /// <summary>Linked.</summary>
    Linked,
    /// <summary>Complete.</summary>
    Complete,
    /// <summary>Text.</summary>
    Text,
}
